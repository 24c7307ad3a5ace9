package org.moothall.extract.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.fact.Agent;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Post;
import org.moothall.minutes.Item;
import org.moothall.minutes.Layout;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// Reads what was decided.
///
/// A list under `RESOLVED` gives one decision a limb; a resolution that stands under both `Decision` and `Minutes` is one.
/// What is printed as a recommendation and not passed is none, nor is anything in weeknotes.
public final class Decisions {

  private static final Pattern ADOPTS = Pattern.compile("(?i)\\babove (?:\\p{L}+ ){0,2}(?:actions?|matters?|topics?|items?|points?)\\b|\\b(?:actions?"
      + "|matters?|topics?|items?|points?) (?:identified |listed |set out )?above\\b|\\bactions? (?:\\p{L}+ )?(?:identified"
      + "|agreed|above|arising)\\b");
  private static final Pattern MINUTES = Pattern.compile("(?i)\\bminutes\\b");

  private final Optional<String> body;

  /// @param body the body that met
  public Decisions(Optional<String> body) {
    this.body = body;
  }

  public List<Decision> extract(Minutes minutes) {
    if (minutes.layout() == Layout.WEEKNOTES) {
      return List.of();
    }
    boolean labelled = minutes.items().stream().anyMatch(Decisions::isMinuted);
    return minutes.items().stream().filter(item -> !labelled || isMinuted(item) || minutes.layout() == Layout.COMPLETE_MINUTES)
        .flatMap(item -> decisions(item).stream()).toList();
  }

  private static boolean isMinuted(Item item) {
    return item.blocks().stream().anyMatch(block -> block instanceof Marker(Marker.Kind kind, Passage ignored)
        && (kind == Marker.Kind.MINUTES || kind == Marker.Kind.DECISION || kind == Marker.Kind.RESOLVED));
  }

  private List<Decision> decisions(Item item) {
    Map<String, List<Decision>> decisions = new LinkedHashMap<>();
    Moved.settle(item, ItemDecisions.read(item, new Told(body))).forEach(resolution -> resolution.limbs().forEach(limb -> {
      Decision decision = decision(item, limb, resolution);
      decisions.computeIfAbsent(wording(decision), words -> new ArrayList<>()).add(decision);
    }));
    return decisions.values().stream().map(Decisions::one).toList();
  }

  private Decision decision(Item item, Passage limb, Resolution resolution) {
    String words = limb.text().strip();
    Optional<LocalDate> minutesOf = Outcomes.procedural(words) && MINUTES.matcher(words).find()
        ? Dates.find(limb).stream().flatMap(date -> date.day().stream()).findFirst() : Optional.empty();
    Optional<Agent> decidedBy = resolution.byChair() ? Optional.of(new Post("Chair", body)) : Optional.empty();
    return new Decision(item.order(), Outcomes.of(limb, resolution.opener()), words, decidedBy, Outcomes.procedural(words),
        ADOPTS.matcher(words).find(), minutesOf, List.of(Evidence.of(limb, resolution.rule())), resolution.confidence());
  }

  private static String wording(Decision decision) {
    return SourceText.lower(decision.text()).replaceAll("[^\\p{L}\\p{N}]+", " ").replaceFirst("^(?:resolved )?(?:that )?", "");
  }

  /// The same words twice in an item are one decision with two pieces of evidence.
  private static Decision one(List<Decision> same) {
    Decision first = same.getFirst();
    List<Evidence> evidence = same.stream().flatMap(decision -> decision.evidence().stream()).toList();
    double confidence = same.stream().mapToDouble(Decision::confidence).max().orElseThrow();
    return new Decision(first.item(), first.outcome(), first.text(), first.decidedBy(), first.procedural(), first.adoptsActions(), first.minutesOf(), evidence, confidence);
  }
}
