package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.extract.business.Above.Scope;
import org.moothall.extract.business.Asides.Label;
import org.moothall.fact.Outcome;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Goes through the blocks of an item and keeps in mind what they stand under.
///
/// After `RESOLVED:` the limbs follow, with who moved them in between; under `Decision:` everything is decided that is worded so;
/// reasons, options and printed recommendations go by. Elsewhere only what a sentence tells counts.
final class ItemDecisions {

  private static final Wording LEADS_ON = Wording.of("[:-]$|\\b(?:that|to)$");

  private static final Wording LOST_MARK = Wording.of("^(?:[a-z](?: {3,}|\\t+)(?=\\p{L})|[A-H] {1,8}(?=" + Limbs.COMMANDS + "))");
  /// `(a) That the application be approved subject to:`
  private static final Wording MARK = Wording.of("^\\W{0,3}([a-z]|[ivx]{1,4}|\\d{1,2})[).]");
  /// `The following additional actions were agreed:`
  private static final Wording TASKS = Wording.of("(?i)\\bactions? (?:was|were) agreed:$");
  private static final Wording PLANNING = Wording.of("(?i)\\bplanning\\b");
  private static final Wording LETTER = Wording.of("\\p{L}");
  private static final int LONGEST = 6_000;

  private final Prose prose;
  private final Above above = new Above();
  private boolean tells;
  private boolean applications;
  private Optional<Resolution> awaited = Optional.empty();
  /// Whether the block is a limb by those beside it.
  private boolean beside;
  /// Whether what follows tells how the block's matter went.
  private boolean answered;

  private ItemDecisions(Told told) {
    this.prose = new Prose(told);
  }

  static List<Resolution> read(Item item, Told told) {
    ItemDecisions reading = new ItemDecisions(told);
    List<Resolution> resolutions = new ArrayList<>();
    reading.above.minuted = Printed.isRecord(item.passage());
    reading.applications = item.title().filter(title -> PLANNING.in(title)).isPresent();
    item.title().filter(title -> Prose.status(title).isPresent()).ifPresent(title -> resolutions.addAll(reading.prose.told(title)));
    int labelled = Printed.lastLabel(item.blocks());
    reading.tells = labelled < 0 && item.blocks().stream().anyMatch(block -> block instanceof Paragraph && Surroundings.narrates(block.passage()));
    Set<Integer> lost = LostList.of(item.blocks());
    for (int at = Printed.aboveMinutes(item.blocks()); at < item.blocks().size(); at++) {
      reading.beside = lost.contains(at);
      reading.answered = at + 1 < item.blocks().size() && item.blocks().get(at + 1) instanceof Paragraph(var ignored, Passage words) && Surroundings.narrates(words);
      boolean offered = at == 0 && item.title().filter(Printed::offers).isPresent();
      if (!offered && !Printed.isAgenda(item.blocks(), at)) {
        resolutions.addAll(reading.next(item.blocks().get(at), at < labelled));
      }
    }
    reading.awaited.ifPresent(resolutions::add);
    return resolutions;
  }

  /// @param below whether a label follows that says what was said or decided
  private List<Resolution> next(Block block, boolean below) {
    return switch (block) {
      case Marker marker -> marker(marker, below || Printed.isPrinted(marker));
      case SubHeading(Passage words) -> heading(words);
      case Bullet bullet -> words(bullet.passage(), Optional.of(bullet));
      case Paragraph(var ignored, Passage words) -> words(words, Optional.empty());
    };
  }

  private List<Resolution> marker(Marker marker, boolean printed) {
    List<Resolution> waiting = flush();
    above.enter(marker, printed);
    return waiting;
  }

  private List<Resolution> flush() {
    List<Resolution> waiting = awaited.stream().toList();
    awaited = Optional.empty();
    return waiting;
  }

  private List<Resolution> heading(Passage words) {
    boolean aside = Asides.label(words).isPresent();
    boolean limb = (above.scope == Scope.LIMBS || above.scope == Scope.DECISION) && MainVerb.isLimb(Words.of(words), 0);
    if (aside || limb || Introductions.isBodyAlone(words) || Printed.announces(words) || Surroundings.isPaperwork(words) || Opening.find(Words.of(words)).isPresent() || !prose.told(words).isEmpty()) {
      return words(words, Optional.empty());
    }
    List<Resolution> waiting = flush();
    if (above.scope != Scope.DECISION && !(above.scope == Scope.LIMBS && !above.taken)) {
      above.leave();
    }
    return waiting;
  }

  private List<Resolution> words(Passage words, Optional<Bullet> bullet) {
    if (words.length() > LONGEST || !LETTER.in(words)) {
      return List.of();
    }
    Matcher mark = words.matcher(LOST_MARK);
    if (mark.find() && Limbs.of(words, 0).size() < 2) {
      return words(words.from(mark.end()), bullet);
    }
    Optional<Label> label = bullet.isPresent() ? Optional.empty() : Asides.label(words);
    if (label.isPresent()) {
      above.enter(label.get());
      Passage rest = words.from(label.get().after()).trimmed();
      List<Resolution> waiting = flush();
      if (rest.isBlank()) {
        return waiting;
      }
      List<Resolution> resolutions = Stream.concat(waiting.stream(), unlabelled(rest, bullet).stream()).toList();
      above.scope = above.scope == Scope.ASIDE ? Scope.OPEN : above.scope;
      return resolutions;
    }
    return unlabelled(words, bullet);
  }

  private List<Resolution> unlabelled(Passage words, Optional<Bullet> bullet) {
    Optional<List<Resolution>> opened = above.scope == Scope.BODY && bullet.isPresent() ? Optional.empty() : opened(words);
    if (opened.isPresent()) {
      above.inBullets = bullet.isPresent() && !above.taken;
      above.outer = bullet.map(Bullet::marker).orElse("");
      return opened.get();
    }
    if (above.scope == Scope.PRINTED && !above.mark.isEmpty() && bullet.filter(entry -> Limbs.follow(above.mark, entry.marker())).isPresent() && Words.of(words).is(0, "that", "to")) {
      above.enter(Scope.LIMBS, above.opener);
    }
    if (bullet.isPresent() && above.scope != Scope.PRINTED && above.scope != Scope.ASIDE && MainVerb.isShouted(Words.of(words))) {
      return List.of(new Resolution(Limbs.of(words, 0), MainVerb.ofVerb(Words.of(words).at(0)).orElse(Outcome.RESOLVED), false, "decision/limb", 0.9));
    }
    return switch (above.scope) {
      case LIMBS -> limb(words, bullet);
      case DECISION -> decided(words, bullet);
      case BODY -> did(words, bullet);
      case ASIDE -> List.of();
      case PRINTED -> bullet.isPresent() || MainVerb.isLimb(Words.of(words), 0) ? List.of() : leaving(prose.told(words));
      case OPEN -> open(words, bullet);
    };
  }

  /// `The Committee` / `(1) welcomed the fall; and` / `(2) asked that …`: an entry tells what the body did.
  private List<Resolution> did(Passage words, Optional<Bullet> bullet) {
    boolean past = Words.of(words).at(0).endsWith("ed") && (bullet.isPresent() || Words.of(words).is(1, "that", "to", "the"));
    if (past && (above.taken || bullet.isEmpty() || MainVerb.settles(Words.of(words)) || Words.of(words).is(0, "welcomed", "thanked", "endorsed"))) {
      above.taken = true;
      return List.of(new Resolution(Limbs.of(words, 0), MainVerb.ofVerb(Words.of(words).at(0)).orElse(above.opener), above.byChair, "decision/limb", 0.9));
    }
    above.leave();
    return open(words, bullet);
  }

  private List<Resolution> leaving(List<Resolution> resolutions) {
    if (!resolutions.isEmpty()) {
      above.leave();
    }
    return resolutions;
  }

  /// The resolution that a sentence of the block opens, up to the block's end.
  private Optional<List<Resolution>> opened(Passage words) {
    int from = 0;
    List<Resolution> before = new ArrayList<>();
    for (Passage sentence : Settling.clauses(words, prose)) {
      int start = words.folded().indexOf(sentence.folded(), from);
      from = start + sentence.length();
      Words tokens = Words.of(sentence);
      Optional<Opening> opening = Opening.find(tokens).filter(found -> !(found.verb().equals("agreed") && TASKS.in(sentence)));
      boolean quoted = start > 0 && Surroundings.quotes(words.part(0, start));
      if (opening.isPresent() && !quoted && (above.scope != Scope.ASIDE || opening.get().marked())) {
        List<Resolution> all = new ArrayList<>(flush());
        all.addAll(before);
        all.addAll(resolve(words.part(0, start), Terse.isBare(sentence, words.from(from)) ? sentence : words.from(start), tokens, opening.get()));
        if (Terse.is(sentence)) {
          opened(words.from(from)).ifPresent(all::addAll);
        }
        return Optional.of(all);
      }
      before.addAll(above.scope == Scope.OPEN ? prose.told(sentence) : List.of());
    }
    return Optional.empty();
  }

  private List<Resolution> resolve(Passage before, Passage resolution, Words tokens, Opening opening) {
    int after = tokens.start(opening.after());
    Passage rest = resolution.from(Math.min(after, resolution.length()));
    boolean wasDecision = above.scope == Scope.DECISION;
    above.enter(Scope.LIMBS, MainVerb.ofVerb(opening.verb()).orElse(Outcome.RESOLVED));
    above.byChair = opening.byChair();
    if (Introductions.isNothing(rest)) {
      boolean says = prose.tells(tokens) || tokens.size() <= 4 || wasDecision || Prose.status(resolution).isPresent();
      boolean colon = LEADS_ON.in(resolution.folded().stripTrailing());
      if (says && Terse.isMoved(before)) {
        above.leave();
        return List.of();
      }
      awaited = says && !colon ? Optional.of(resolution(List.of(Terse.with(before, resolution.trimmed())), "decision/told", 0.85)) : Optional.empty();
      return List.of();
    }
    List<Passage> limbs = Limbs.of(resolution, after);
    boolean introduces = resolution.folded().stripTrailing().endsWith(":");
    if (limbs.size() == 1 && Introductions.announces(resolution, MainVerb.isLimb(Words.of(rest), 0))) {
      above.listing = true;
      above.opener = Introductions.submits(resolution) ? Outcome.RECOMMENDED : Outcomes.of(resolution, above.opener);
      return List.of();
    }
    above.taken = true;
    above.listing = introduces && resolution.folded().stripTrailing().endsWith("and:");
    if (introduces && !above.listing) {
      Matcher mark = MARK.matcher(rest.folded());
      above.scope = Scope.PRINTED;
      above.mark = mark.find() ? mark.group(1) : "";
    }
    boolean terse = limbs.size() == 1 && Terse.is(limbs.getFirst());
    return List.of(resolution(terse ? List.of(Terse.with(before, limbs.getFirst())) : limbs, "decision/opener", 0.95));
  }

  private Resolution resolution(List<Passage> limbs, String rule, double confidence) {
    return new Resolution(limbs, above.opener, above.byChair, rule, confidence);
  }

  private List<Resolution> limb(Passage words, Optional<Bullet> bullet) {
    if (Surroundings.isPaperwork(words)) {
      return above.taken ? flush() : List.of();
    }
    if (bullet.flatMap(Bullet::leadIn).filter(Introductions::isQualified).isPresent()) {
      return List.of();
    }
    Words tokens = Words.of(words);
    boolean worded = MainVerb.isLimb(tokens, 0);
    boolean beyond = !tokens.is(0, "that", "to") && bullet.filter(entry -> !above.outer.isEmpty() && Limbs.follow(above.outer, entry.marker())).isPresent();
    if (beyond || (!worded && PlanningViews.isApplication(words))) {
      List<Resolution> waiting = new ArrayList<>(flush());
      above.leave();
      waiting.addAll(open(words, bullet));
      return waiting;
    }
    if (!worded && Surroundings.isSignature(words)) {
      return flush();
    }
    boolean listed = bullet.isPresent() && (!above.taken || above.inBullets) && awaited.isEmpty();
    boolean follows = worded && (tokens.is(0, "that", "to", "\"") || bullet.isPresent() || !above.taken || above.listing);
    boolean first = !above.taken && awaited.isEmpty() && !Surroundings.isNothing(words) && words.length() <= 4_000;
    if (!(listed || follows || first)) {
      List<Resolution> all = new ArrayList<>(flush());
      above.leave();
      all.addAll(open(words, bullet));
      return all;
    }
    awaited = Optional.empty();
    if (Introductions.announces(words, worded)) {
      above.listing = true;
      above.opener = Introductions.submits(words) ? Outcome.RECOMMENDED : above.opener;
      return List.of();
    }
    above.taken = true;
    above.inBullets = bullet.isPresent();
    return List.of(resolution(Limbs.of(words, 0), "decision/limb", worded ? 0.97 : 0.85));
  }

  private List<Resolution> decided(Passage words, Optional<Bullet> bullet) {
    boolean announces = words.folded().endsWith(":") && Introductions.announces(words, MainVerb.isLimb(Words.of(words), 0));
    if (announces || Surroundings.isNothing(words) || words.folded().endsWith("?")) {
      return List.of();
    }
    List<Resolution> told = prose.told(words);
    if (!told.isEmpty()) {
      return told;
    }
    boolean beside = bullet.isPresent() && above.inBullets && !Surroundings.narrates(words);
    if (beside || Prose.isDecided(words)) {
      above.inBullets |= bullet.isPresent();
      return List.of(resolution(Limbs.of(words, 0), "decision/marker", 0.9));
    }
    return Sentences.split(words).stream().flatMap(sentence -> Prose.ended(sentence).stream().map(verb -> new Resolution(List.of(sentence), Told.outcome(verb), false, "decision/marker", 0.85))).toList();
  }

  private List<Resolution> open(Passage words, Optional<Bullet> bullet) {
    Optional<Passage> leadIn = bullet.flatMap(Bullet::leadIn).filter(lead -> lead.folded().endsWith(":"));
    if (leadIn.filter(Introductions::isBody).isPresent() && MainVerb.settles(Words.of(words))) {
      return List.of(new Resolution(Limbs.of(words, 0), Outcome.RESOLVED, false, "decision/limb", 0.9));
    }
    if (leadIn.map(Passage::folded).filter(Introductions::passes).isPresent() && bullet.get().level() == 0) {
      return List.of(new Resolution(List.of(words), Outcome.APPROVED, false, "decision/limb", 0.85));
    }
    if (leadIn.filter(lead -> !Surroundings.settles(lead)).isPresent()) {
      return List.of();
    }
    if (bullet.isEmpty() && (above.minuted || above.narrated) && Introductions.isBodyAlone(words)) {
      above.enter(Scope.BODY, Outcome.RESOLVED);
      return List.of();
    }
    boolean printed = bullet.isEmpty() && Printed.announces(words);
    if (printed || ((above.minuted || above.narrated) && Introductions.isLost(words)) || (tells && Introductions.resolves(words))) {
      above.enter(printed ? Scope.PRINTED : Scope.LIMBS, Outcome.RESOLVED);
      return List.of();
    }
    boolean told = above.minuted || above.narrated || tells;
    boolean unopened = !Introductions.announces(words, MainVerb.isLimb(Words.of(words), 0)) && told && (beside || (Prose.isUnopened(words, bullet.isPresent()) && !(answered && Words.of(words).is(0, "to"))));
    if (unopened) {
      return List.of(new Resolution(Limbs.of(words, 0), Outcome.RESOLVED, false, "decision/unopened", 0.7));
    }
    above.narrated |= Surroundings.narrates(words);
    applications |= PlanningViews.isApplication(words);
    if (applications && PlanningViews.isView(words)) {
      return List.of(new Resolution(List.of(words), Outcome.RESOLVED, false, "decision/view", 0.75));
    }
    return prose.told(words);
  }
}
