package org.moothall.extract.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.extract.business.ResolutionGrammar.Resolution;
import org.moothall.fact.Agent;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Outcome;
import org.moothall.fact.Post;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;

/// Reads what was decided.
///
/// A list under `RESOLVED` gives one decision a limb; a resolution that stands under both `Decision` and `Minutes` is one.
/// What is printed as a recommendation and not passed is none, nor is anything in weeknotes.
public final class Decisions {

  private static final Pattern RESOLVES = Pattern.compile("(?i)\\b(?:resolved|agreed|decided|approved|resolves|decisions?)\\b[^.]{0,40}$");
  private static final Pattern ACTIONS_FOLLOW = Pattern.compile("(?i)\\b(?:actions?|noted|asked|requested|discussed|aims)\\b[^.]{0,40}$");
  private static final Pattern ADOPTS = Pattern.compile("(?i)\\babove (?:\\p{L}+ ){0,2}(?:actions?|matters?|topics?|items?|points?)\\b|\\b(?:actions?"
      + "|matters?|topics?|items?|points?) (?:identified |listed |set out )?above\\b|\\bactions? (?:\\p{L}+ )?(?:identified"
      + "|agreed|above|arising)\\b");
  private static final Pattern REASONS = Pattern.compile("(?i)^(?:reasons?|options|alternatives?|note)\\b[^:]{0,60}:");
  private static final Pattern MINUTES = Pattern.compile("(?i)\\bminutes\\b");

  private final Optional<String> body;

  /// @param body the body that met
  public Decisions(Optional<String> body) {
    this.body = body;
  }

  public List<Decision> extract(Minutes minutes) {
    if (!minutes.layout().hasBusiness()) {
      return List.of();
    }
    return minutes.items().stream().filter(Item::minuted).flatMap(item -> decisions(item).stream()).toList();
  }

  private List<Decision> decisions(Item item) {
    Map<String, List<Decision>> decisions = new LinkedHashMap<>();
    Optional<Marker.Kind> under = Optional.empty();
    boolean printed = false;
    for (Block block : item.blocks()) {
      printed = Printed.recommendation(block, printed);
      List<Resolution> resolutions = printed ? List.of() : switch (block) {
        case Marker ignored -> List.of();
        case SubHeading ignored -> List.of();
        case Bullet bullet -> bullet(bullet);
        case Paragraph paragraph -> paragraph(paragraph.passage(), under);
      };
      under = block instanceof Marker marker ? Optional.of(marker.kind()) : under.filter(kind -> kind == Marker.Kind.DECISION);
      resolutions.forEach(resolution -> resolution.limbs().forEach(limb -> {
        Decision decision = decision(item, limb, resolution);
        decisions.computeIfAbsent(wording(decision), words -> new ArrayList<>()).add(decision);
      }));
    }
    return decisions.values().stream().map(Decisions::one).toList();
  }

  private static List<Resolution> bullet(Bullet bullet) {
    String leadIn = bullet.leadIn().map(Passage::folded).orElse("");
    String opener = leadIn.length() > 600 ? leadIn.substring(leadIn.length() - 600) : leadIn;
    boolean limb = RESOLVES.matcher(opener).find() && !ACTIONS_FOLLOW.matcher(opener).find();
    if (limb) {
      Passage words = bullet.passage();
      return List.of(new Resolution(List.of(words), Outcome.RESOLVED, false, "decision/limb", 0.97));
    }
    return leadIn.endsWith(":") ? List.of() : prose(bullet.passage());
  }

  private static List<Resolution> paragraph(Passage words, Optional<Marker.Kind> under) {
    boolean decided = under.filter(kind -> kind == Marker.Kind.RESOLVED || kind == Marker.Kind.DECISION).isPresent();
    if (words.folded().endsWith(":") || REASONS.matcher(words.folded()).find()) {
      return List.of();
    }
    Optional<Resolution> opened = ResolutionGrammar.opened(words);
    if (opened.isPresent()) {
      return List.of(opened.get());
    }
    List<Resolution> told = prose(words);
    return decided && told.isEmpty() && words.length() <= 4000
        ? List.of(new Resolution(ResolutionGrammar.limbs(words, 0), Outcome.RESOLVED, false, "decision/marker", 0.9)) : told;
  }

  private static List<Resolution> prose(Passage words) {
    List<Resolution> resolutions = new ArrayList<>();
    for (Passage sentence : Sentences.split(words)) {
      ResolutionGrammar.opened(sentence).or(() -> ResolutionGrammar.told(sentence)).ifPresent(resolutions::add);
    }
    return resolutions;
  }

  private Decision decision(Item item, Passage limb, Resolution resolution) {
    String words = limb.text().strip();
    Optional<LocalDate> minutesOf = Outcomes.procedural(words) && MINUTES.matcher(words).find()
        ? Dates.find(limb).stream().flatMap(date -> date.day().stream()).findFirst() : Optional.empty();
    Optional<Agent> decidedBy = resolution.byChair() ? Optional.of(new Post("Chair", body)) : Optional.empty();
    return new Decision(item.order(), Outcomes.of(words, resolution.opener()), words, decidedBy, Outcomes.procedural(words),
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
