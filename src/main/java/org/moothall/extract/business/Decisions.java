package org.moothall.extract.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.fact.Agent;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Handling;
import org.moothall.fact.Post;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads what was decided.
///
/// A list under `RESOLVED` gives one decision a limb; a resolution that stands under both `Decision` and `Minutes` is one.
/// What is printed as a recommendation and not passed is none, nor is anything in weeknotes.
public final class Decisions {

  private static final Wording ADOPTS = Wording.of("(?i)\\babove (?:\\p{L}+ ){0,2}(?:actions?|matters?|topics?|items?|points?)\\b|\\b(?:actions?"
      + "|matters?|topics?|items?|points?) (?:identified |listed |set out )?above\\b|\\bactions? (?:\\p{L}+ )?(?:identified"
      + "|agreed|above|arising)\\b");
  private static final Wording SIGNS = Wording.of("[^\\p{L}\\p{N}]+");
  private static final Wording OPENER = Wording.of("^(?:(?:(?:moved|proposed|it (?:was|is)|upon|on (?:the motion|a motion|the proposal|being put|a vote|the vote)|the (?:committee|council|cabinet|board|panel|sub committee)|members|cabinet|accordingly|therefore|whereupon)\\b.{0,150}?\\b)?(?:resolved|recommended(?: to(?: \\p{L}+){1,4}?)?) that |(?:resolved )?(?:that )?)");
  private static final Wording MINUTES = Wording.of("(?i)\\bminutes\\b");

  private final Optional<String> body;
  private final MotionBook motions;

  /// @param body the body that met
  /// @param motions the motions of the minutes
  public Decisions(Optional<String> body, MotionBook motions) {
    this.body = body;
    this.motions = motions;
  }

  public List<Decision> extract(Minutes minutes) {
    if (!minutes.layout().hasBusiness()) {
      return List.of();
    }
    return minutes.items().stream().filter(Item::minuted).flatMap(item -> decisions(item, minutes.items().size() == 1).stream()).toList();
  }

  private List<Decision> decisions(Item item, boolean alone) {
    Handling handling = HandlingWords.read(item, alone);
    boolean doubled = item.blocks().stream().anyMatch(block -> block instanceof Marker marker && marker.kind() == Marker.Kind.DECISION);
    Map<String, List<Decision>> decisions = new LinkedHashMap<>();
    Retold retold = new Retold();
    Retold.without(Moved.settle(item, motions.of(item), ItemDecisions.read(item, new Told(body)))).forEach(resolution -> resolution.limbs().forEach(limb -> {
      boolean one = doubled || Terse.isMore(limb);
      decisions.computeIfAbsent(one ? wording(doubled ? retold.first(limb) : limb) : "" + limb.span().start(), words -> new ArrayList<>()).add(decision(item, limb, resolution, handling));
    }));
    return decisions.values().stream().map(Decisions::one).toList();
  }

  private Decision decision(Item item, Passage limb, Resolution resolution, Handling handling) {
    String words = limb.text().strip();
    Optional<Agent> decidedBy = resolution.byChair() ? Optional.of(new Post("Chair", body)) : Optional.empty();
    return new Decision(item.order(), Outcomes.of(limb, resolution.opener()), words, decidedBy, Outcomes.procedural(words),
        ADOPTS.in(words), minutesOf(item, limb), handling, List.of(Evidence.of(limb, resolution.rule())), resolution.confidence());
  }

  /// The day of the meeting whose minutes are approved: in the decision's own words, else in the item's title.
  private static Optional<LocalDate> minutesOf(Item item, Passage limb) {
    String words = limb.folded();
    boolean approves = Outcomes.procedural(words) && MINUTES.in(words);
    return approves ? day(limb).or(() -> item.title().filter(title -> MINUTES.in(title)).flatMap(Decisions::day)) : Optional.empty();
  }

  private static Optional<LocalDate> day(Passage words) {
    return Dates.find(words).stream().flatMap(date -> date.day().stream()).findFirst();
  }

  private static String wording(Passage limb) {
    return OPENER.matcher(SIGNS.matcher(SourceText.lower(limb.text().strip())).replaceAll(" ")).replaceFirst("");
  }

  /// The same words twice in an item are one decision with two pieces of evidence.
  private static Decision one(List<Decision> same) {
    Decision first = same.getFirst();
    List<Evidence> evidence = same.stream().flatMap(decision -> decision.evidence().stream()).toList();
    double confidence = same.stream().mapToDouble(Decision::confidence).max().orElseThrow();
    return new Decision(first.item(), first.outcome(), first.text(), first.decidedBy(), first.procedural(), first.adoptsActions(), first.minutesOf(), first.handling(), evidence, confidence);
  }
}
