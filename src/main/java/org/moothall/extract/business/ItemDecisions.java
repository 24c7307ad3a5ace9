package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
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
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Goes through the blocks of an item and keeps in mind what they stand under.
///
/// After `RESOLVED:` the limbs follow, with who moved them in between; under `Decision:` everything is decided that is worded so;
/// reasons, options and printed recommendations go by. Elsewhere only what a sentence tells counts.
final class ItemDecisions {

  /// What the next block stands under.
  private static final Wording LEADS_ON = Wording.of("[:-]$|\\b(?:that|to)$");
  private enum Scope { OPEN, PRINTED, LIMBS, DECISION, ASIDE, BODY }

  private static final Wording LOST_MARK = Wording.of("^(?:[a-z](?: {3,}|\\t+)(?=\\p{L})|[A-H] {1,8}(?=" + Limbs.COMMANDS + "))");
  private static final Wording PLANNING = Wording.of("(?i)\\bplanning\\b");
  private static final Wording LETTER = Wording.of("\\p{L}");
  private static final int LONGEST = 6_000;

  private final Prose prose;
  private Scope scope = Scope.OPEN;
  private Outcome opener = Outcome.RESOLVED;
  private int at;
  private int labelled = -1;
  private boolean taken;
  private boolean inBullets;
  private boolean byChair;
  private boolean minuted;
  private boolean narrated;
  private boolean tells;
  private boolean listing;
  private boolean applications;
  private Optional<Resolution> awaited = Optional.empty();

  private ItemDecisions(Told told) {
    this.prose = new Prose(told);
  }

  static List<Resolution> read(Item item, Told told) {
    ItemDecisions reading = new ItemDecisions(told);
    List<Resolution> resolutions = new ArrayList<>();
    reading.minuted = Printed.isRecord(item.passage());
    reading.applications = item.title().filter(title -> PLANNING.in(title)).isPresent();
    item.title().filter(title -> Prose.status(title).isPresent()).ifPresent(title -> resolutions.addAll(reading.prose.told(title)));
    for (int at = 0; at < item.blocks().size(); at++) {
      reading.labelled = item.blocks().get(at) instanceof Marker(Marker.Kind kind, var words) && (kind == Marker.Kind.MINUTES || kind == Marker.Kind.DECISION) ? at : reading.labelled;
    }
    reading.tells = reading.labelled < 0 && item.blocks().stream().anyMatch(block -> block instanceof Paragraph && Surroundings.narrates(block.passage()));
    for (int at = 0; at < item.blocks().size(); at++) {
      reading.at = at;
      boolean offered = at == 0 && item.title().filter(Printed::offers).isPresent();
      if (!offered && !Printed.isAgenda(item.blocks(), at)) {
        resolutions.addAll(reading.next(item.blocks().get(at)));
      }
    }
    reading.awaited.ifPresent(resolutions::add);
    return resolutions;
  }

  private List<Resolution> next(Block block) {
    return switch (block) {
      case Marker marker -> marker(marker);
      case SubHeading(Passage words) -> heading(words);
      case Bullet bullet -> words(bullet.passage(), Optional.of(bullet));
      case Paragraph(var ignored, Passage words) -> words(words, Optional.empty());
    };
  }

  private List<Resolution> marker(Marker marker) {
    List<Resolution> waiting = flush();
    switch (marker.kind()) {
      case MINUTES -> enter(Scope.OPEN, Outcome.RESOLVED);
      case DECISION -> enter(Scope.DECISION, Outcome.RESOLVED);
      case RESOLVED -> enter(Scope.LIMBS, SourceText.lower(marker.passage().folded()).contains("agreed") ? Outcome.AGREED : Outcome.RESOLVED);
      case RECOMMENDED -> enter(Printed.isPrinted(marker) || at < labelled ? Scope.PRINTED : Scope.LIMBS, Outcome.RECOMMENDED);
      case ACTION -> enter(Scope.ASIDE, Outcome.RESOLVED);
    }
    minuted |= marker.kind() == Marker.Kind.MINUTES || marker.kind() == Marker.Kind.DECISION;
    return waiting;
  }

  private void enter(Scope next, Outcome by) {
    scope = next;
    opener = by;
    taken = false;
    listing = false;
    inBullets = false;
    byChair = false;
  }

  private List<Resolution> flush() {
    List<Resolution> waiting = awaited.stream().toList();
    awaited = Optional.empty();
    return waiting;
  }

  private List<Resolution> heading(Passage words) {
    boolean aside = Asides.label(words).filter(label -> label.kind() == Asides.Kind.ASIDE).isPresent();
    boolean limb = (scope == Scope.LIMBS || scope == Scope.DECISION) && MainVerb.isLimb(Words.of(words), 0);
    if (aside || limb || Introductions.isBodyAlone(words) || Printed.announces(words) || Surroundings.isPaperwork(words) || Opening.find(Words.of(words)).isPresent() || !prose.told(words).isEmpty()) {
      return words(words, Optional.empty());
    }
    List<Resolution> waiting = flush();
    if (scope != Scope.DECISION && !(scope == Scope.LIMBS && !taken)) {
      enter(Scope.OPEN, Outcome.RESOLVED);
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
      enter(label.get());
      Passage rest = words.from(label.get().after()).trimmed();
      List<Resolution> waiting = flush();
      if (rest.isBlank()) {
        return waiting;
      }
      List<Resolution> resolutions = Stream.concat(waiting.stream(), unlabelled(rest, bullet).stream()).toList();
      scope = scope == Scope.ASIDE ? Scope.OPEN : scope;
      return resolutions;
    }
    return unlabelled(words, bullet);
  }

  private void enter(Label label) {
    switch (label.kind()) {
      case MINUTES -> enter(Scope.OPEN, Outcome.RESOLVED);
      case DECISION -> enter(Scope.DECISION, Outcome.RESOLVED);
      case PRINTED -> enter(Scope.PRINTED, Outcome.RESOLVED);
      case ASIDE -> enter(Scope.ASIDE, Outcome.RESOLVED);
    }
    minuted |= label.kind() == Asides.Kind.MINUTES || label.kind() == Asides.Kind.DECISION;
  }

  private List<Resolution> unlabelled(Passage words, Optional<Bullet> bullet) {
    Optional<List<Resolution>> opened = scope == Scope.BODY && bullet.isPresent() ? Optional.empty() : opened(words);
    if (opened.isPresent()) {
      inBullets = bullet.isPresent() && !taken;
      return opened.get();
    }
    return switch (scope) {
      case LIMBS -> limb(words, bullet);
      case DECISION -> decided(words);
      case BODY -> did(words, bullet);
      case ASIDE -> List.of();
      case PRINTED -> bullet.isPresent() || MainVerb.isLimb(Words.of(words), 0) ? List.of() : leaving(prose.told(words));
      case OPEN -> open(words, bullet);
    };
  }

  /// `The Committee` / `(1) welcomed the fall; and` / `(2) asked that …`: an entry tells what the body did.
  private List<Resolution> did(Passage words, Optional<Bullet> bullet) {
    boolean past = Words.of(words).at(0).endsWith("ed") && (bullet.isPresent() || Words.of(words).is(1, "that", "to", "the"));
    if (past && (taken || bullet.isEmpty() || MainVerb.settles(Words.of(words)) || Words.of(words).is(0, "welcomed", "thanked", "endorsed"))) {
      taken = true;
      return List.of(new Resolution(Limbs.of(words, 0), MainVerb.ofVerb(Words.of(words).at(0)).orElse(opener), byChair, "decision/limb", 0.9));
    }
    enter(Scope.OPEN, Outcome.RESOLVED);
    return open(words, bullet);
  }

  private List<Resolution> leaving(List<Resolution> resolutions) {
    if (!resolutions.isEmpty()) {
      enter(Scope.OPEN, Outcome.RESOLVED);
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
      Optional<Opening> opening = Opening.find(tokens);
      boolean quoted = start > 0 && Surroundings.quotes(words.part(0, start));
      if (opening.isPresent() && !quoted && (scope != Scope.ASIDE || opening.get().marked())) {
        List<Resolution> all = new ArrayList<>(flush());
        all.addAll(before);
        all.addAll(resolve(words.part(0, start), words.from(start), tokens, opening.get()));
        if (Terse.is(sentence)) {
          opened(words.from(from)).ifPresent(all::addAll);
        }
        return Optional.of(all);
      }
      before.addAll(scope == Scope.OPEN ? prose.told(sentence) : List.of());
    }
    return Optional.empty();
  }

  private List<Resolution> resolve(Passage before, Passage resolution, Words tokens, Opening opening) {
    int after = tokens.start(opening.after());
    Passage rest = resolution.from(Math.min(after, resolution.length()));
    boolean wasDecision = scope == Scope.DECISION;
    enter(Scope.LIMBS, MainVerb.ofVerb(opening.verb()).orElse(Outcome.RESOLVED));
    byChair = opening.byChair();
    if (Introductions.isNothing(rest)) {
      boolean says = prose.tells(tokens) || tokens.size() <= 4 || wasDecision;
      boolean colon = LEADS_ON.in(resolution.folded().stripTrailing());
      if (says && Terse.isMoved(before)) {
        enter(Scope.OPEN, Outcome.RESOLVED);
        return List.of();
      }
      awaited = says && !colon ? Optional.of(resolution(List.of(Terse.with(before, resolution.trimmed())), "decision/told", 0.85)) : Optional.empty();
      return List.of();
    }
    List<Passage> limbs = Limbs.of(resolution, after);
    boolean introduces = resolution.folded().stripTrailing().endsWith(":");
    if (limbs.size() == 1 && Introductions.announces(resolution, MainVerb.isLimb(Words.of(rest), 0))) {
      listing = true;
      opener = Outcomes.of(resolution, opener);
      return List.of();
    }
    taken = true;
    listing = introduces && resolution.folded().stripTrailing().endsWith("and:");
    if (introduces && !listing) {
      scope = Scope.PRINTED;
    }
    boolean terse = limbs.size() == 1 && Terse.is(limbs.getFirst());
    return List.of(resolution(terse ? List.of(Terse.with(before, limbs.getFirst())) : limbs, "decision/opener", 0.95));
  }

  private Resolution resolution(List<Passage> limbs, String rule, double confidence) {
    return new Resolution(limbs, opener, byChair, rule, confidence);
  }

  private List<Resolution> limb(Passage words, Optional<Bullet> bullet) {
    if (Surroundings.isPaperwork(words)) {
      return taken ? flush() : List.of();
    }
    if (bullet.flatMap(Bullet::leadIn).filter(Introductions::isQualified).isPresent()) {
      return List.of();
    }
    Words tokens = Words.of(words);
    boolean worded = MainVerb.isLimb(tokens, 0);
    if (!worded && PlanningViews.isApplication(words)) {
      enter(Scope.OPEN, Outcome.RESOLVED);
      return open(words, bullet);
    }
    if (!worded && Surroundings.isSignature(words)) {
      return flush();
    }
    boolean listed = bullet.isPresent() && (!taken || inBullets) && awaited.isEmpty();
    boolean follows = worded && (tokens.is(0, "that", "to", "\"") || bullet.isPresent() || !taken || listing);
    boolean first = !taken && awaited.isEmpty() && !Surroundings.isNothing(words) && words.length() <= 4_000;
    if (!(listed || follows || first)) {
      List<Resolution> all = new ArrayList<>(flush());
      enter(Scope.OPEN, Outcome.RESOLVED);
      all.addAll(open(words, bullet));
      return all;
    }
    awaited = Optional.empty();
    if (Introductions.announces(words, worded)) {
      listing = true;
      return List.of();
    }
    taken = true;
    inBullets = bullet.isPresent();
    return List.of(resolution(Limbs.of(words, 0), "decision/limb", worded ? 0.97 : 0.85));
  }

  private List<Resolution> decided(Passage words) {
    boolean announces = words.folded().endsWith(":") && Introductions.announces(words, MainVerb.isLimb(Words.of(words), 0));
    if (announces || Surroundings.isNothing(words) || words.folded().endsWith("?")) {
      return List.of();
    }
    List<Resolution> told = prose.told(words);
    if (!told.isEmpty()) {
      return told;
    }
    return Prose.isDecided(words) ? List.of(resolution(Limbs.of(words, 0), "decision/marker", 0.9)) : List.of();
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
    if (bullet.isEmpty() && (minuted || narrated) && Introductions.isBodyAlone(words)) {
      enter(Scope.BODY, Outcome.RESOLVED);
      return List.of();
    }
    boolean printed = bullet.isEmpty() && Printed.announces(words);
    if (printed || ((minuted || narrated) && Introductions.isLost(words))) {
      enter(printed ? Scope.PRINTED : Scope.LIMBS, Outcome.RESOLVED);
      return List.of();
    }
    boolean unopened = !Introductions.announces(words, MainVerb.isLimb(Words.of(words), 0)) && (minuted || narrated || tells)
        && Prose.isUnopened(words, bullet.isPresent());
    if (unopened) {
      return List.of(new Resolution(Limbs.of(words, 0), Outcome.RESOLVED, false, "decision/unopened", 0.7));
    }
    narrated |= Surroundings.narrates(words);
    applications |= PlanningViews.isApplication(words);
    if (applications && PlanningViews.isView(words)) {
      return List.of(new Resolution(List.of(words), Outcome.RESOLVED, false, "decision/view", 0.75));
    }
    return prose.told(words);
  }
}
