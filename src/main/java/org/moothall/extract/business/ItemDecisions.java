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
import org.moothall.minutes.PaymentRow;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Goes through the blocks of an item and keeps in mind what they stand under.
///
/// After `RESOLVED:` the limbs follow, with who moved them in between; under `Decision:` everything is decided that is worded so;
/// reasons, options and printed recommendations go by. Elsewhere only what a sentence tells counts.
final class ItemDecisions {

  private static final Wording LOST_MARK = Wording.of("^(?:[a-z](?: {3,}|\\t+)(?=\\p{L})|[A-H] {1,8}(?=" + Limbs.COMMANDS + "))");
  /// `Recommendation 1: That the fee be raised.`
  private static final Wording NUMBERED = Wording.of("^Recommendation (?:No\\.? ?)?\\d{1,2}\\s?[:.-]\\s{0,3}(?=(?:That|To|The|the) )");
  /// `Cabinet agreed the following recommendations of the Committee:`, which then are the Cabinet's own decisions
  private static final Wording OF_OTHERS = Wording.of("(?i)\\bfollowing recommendations[^.:]{0,60}\\b(?:of|from|by)\\b");
  private static final Wording LETTER = Wording.of("\\p{L}");
  private static final int LONGEST = 6_000;
  private static final int LONGEST_MATTER = 300;
  private static final int FEW = 5;

  private final Prose prose;
  private final Above above = new Above();
  private final Opened opened;
  private final Discussion discussion;
  /// What stands in the block below, where that is an entry of a list.
  private Optional<Passage> below = Optional.empty();
  /// The mark of the last entry of a list, where it settled nothing itself: `a. To advise the payments.`
  private String entry = "";
  private Optional<Passage> matter = Optional.empty();
  /// Whether numbered recommendations follow that were agreed.
  private boolean recommends;

  private ItemDecisions(Item item, Told told) {
    boolean narrates = Printed.lastLabel(item.blocks()) < 0 && item.blocks().stream().anyMatch(block -> block instanceof Paragraph && Surroundings.narrates(block.passage()));
    this.prose = new Prose(told, Elections.in(item));
    this.opened = new Opened(prose, above);
    this.discussion = new Discussion(prose, above, item.title(), narrates);
    above.minuted = Printed.isRecord(item.passage());
  }

  static List<Resolution> read(Item item, Told told) {
    ItemDecisions reading = new ItemDecisions(item, told);
    List<Resolution> resolutions = new ArrayList<>();
    item.title().filter(title -> Prose.status(title).isPresent()).ifPresent(title -> resolutions.addAll(reading.prose.told(title)));
    List<Block> blocks = item.blocks();
    int labelled = Printed.lastLabel(blocks);
    Set<Integer> lost = LostList.of(blocks);
    for (int at = Printed.aboveMinutes(blocks); at < blocks.size(); at++) {
      Optional<Block> next = at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
      reading.discussion.beside = lost.contains(at);
      reading.discussion.answered = next.filter(block -> block instanceof Paragraph && Surroundings.narrates(block.passage())).isPresent();
      reading.below = next.filter(Bullet.class::isInstance).map(Block::passage);
      boolean offered = at == 0 && item.title().filter(Printed::offers).isPresent();
      if (!offered && !Printed.isAgenda(blocks, at)) {
        reading.above.entry = reading.matter;
        reading.matter = Optional.empty();
        resolutions.addAll(reading.next(blocks.get(at), at < labelled));
      }
    }
    resolutions.addAll(reading.above.flush());
    return resolutions.isEmpty() ? OnlyNoted.of(item) : Pointing.told(resolutions, blocks);
  }

  /// @param below whether a label follows that says what was said or decided
  private List<Resolution> next(Block block, boolean below) {
    return switch (block) {
      case Marker marker -> marker(marker, below || Printed.isPrinted(marker));
      case SubHeading(Passage words) -> heading(words);
      case Bullet bullet -> entry(bullet);
      case Paragraph(var number, Passage words) -> words(words, number.filter(mark -> above.takes(mark, words)).map(mark -> new Bullet(mark, 0, Optional.empty(), words)));
    };
  }

  private List<Resolution> entry(Bullet bullet) {
    List<Resolution> resolutions = words(bullet.passage(), Optional.of(bullet));
    entry = resolutions.isEmpty() ? bullet.marker() : "";
    matter = Optional.of(bullet.passage()).filter(words -> resolutions.isEmpty() && words.length() <= LONGEST_MATTER);
    return resolutions;
  }

  private List<Resolution> marker(Marker marker, boolean printed) {
    List<Resolution> waiting = above.flush();
    above.enter(marker, printed);
    return waiting;
  }

  private List<Resolution> heading(Passage words) {
    boolean aside = Asides.label(words).isPresent();
    boolean limb = (above.scope == Scope.LIMBS || above.scope == Scope.DECISION) && LimbWording.isLimb(Words.of(words), 0);
    boolean paid = above.announced.isPresent() && PaymentRow.is(words);
    if (aside || limb || paid || recommends(words) || Introductions.isBodyAlone(words) || Printed.announces(words) || Surroundings.isPaperwork(words) || Opening.find(Words.of(words)).isPresent() || !prose.told(words).isEmpty()) {
      return words(words, Optional.empty());
    }
    List<Resolution> waiting = above.flush();
    if (above.scope != Scope.DECISION && !(above.scope == Scope.LIMBS && !above.taken)) {
      above.leave();
    }
    return waiting;
  }

  private List<Resolution> words(Passage words, Optional<Bullet> bullet) {
    Optional<Passage> numbered = recommends ? afterNumber(words) : Optional.empty();
    if (numbered.isPresent()) {
      return List.of(new Resolution(Limbs.of(numbered.get(), 0), Outcome.RECOMMENDED, false, "decision/limb", 0.9));
    }
    recommends = bullet.isEmpty() && recommends(words);
    if (words.length() > LONGEST || !LETTER.in(words) || words.folded().strip().equals("and")) {
      return List.of();
    }
    Matcher mark = words.matcher(LOST_MARK);
    if (mark.find() && Limbs.of(words, 0).size() < 2) {
      Passage rest = words.from(mark.end());
      return words(rest, Character.isUpperCase(mark.group().charAt(0)) ? bullet.or(() -> Optional.of(new Bullet(mark.group().substring(0, 1), 0, Optional.empty(), rest))) : bullet);
    }
    Optional<Label> label = bullet.isPresent() ? Optional.empty() : Asides.label(words);
    if (label.isPresent()) {
      above.enter(label.get());
      Passage rest = words.from(label.get().after()).trimmed();
      List<Resolution> waiting = above.flush();
      if (rest.isBlank()) {
        return waiting;
      }
      List<Resolution> resolutions = Stream.concat(waiting.stream(), unlabelled(rest, bullet).stream()).toList();
      above.scope = above.scope == Scope.ASIDE ? Scope.OPEN : above.scope;
      return resolutions;
    }
    return unlabelled(words, bullet);
  }

  /// `Members agreed the following recommendations:`
  private static boolean recommends(Passage words) {
    return words.folded().contains("following recommendations") && !OF_OTHERS.in(words) && Lead.of(words, "").isPresent() && Lead.settles(words.folded());
  }

  private static Optional<Passage> afterNumber(Passage words) {
    Matcher number = words.folded().startsWith("Recommendation") ? words.matcher(NUMBERED) : null;
    return number != null && number.find() ? Optional.of(words.from(number.end())) : Optional.empty();
  }

  private List<Resolution> unlabelled(Passage words, Optional<Bullet> bullet) {
    if (above.scope == Scope.DECISION && bullet.isPresent() && Words.of(words).at(0).endsWith("ed") && MainVerb.settles(Words.of(words))) {
      above.inBullets = true;
      return List.of(new Resolution(Limbs.of(words, 0), MainVerb.ofVerb(Words.of(words).at(0)).orElse(Outcome.RESOLVED), false, "decision/marker", 0.9));
    }
    Optional<List<Resolution>> found = above.scope == Scope.BODY && bullet.isPresent() ? Optional.empty() : opened.read(words);
    if (found.isPresent()) {
      above.inBullets = bullet.isPresent() && !above.taken;
      above.closed = bullet.isEmpty() && above.taken && above.scope == Scope.LIMBS && !above.listing && !found.get().isEmpty();
      above.outer = bullet.map(Bullet::marker).orElse(above.closed ? entry : "");
      return found.get();
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
      case PRINTED -> bullet.isPresent() || LimbWording.isLimb(Words.of(words), 0) ? List.of() : leaving(prose.told(words));
      case OPEN -> discussion.read(words, bullet);
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
    return discussion.read(words, bullet);
  }

  private List<Resolution> leaving(List<Resolution> resolutions) {
    if (!resolutions.isEmpty()) {
      above.leave();
    }
    return resolutions;
  }

  /// `(a) That for the bridge the Board approves:` / `(i) That work begin.`: what the verb does is done to each entry below it.
  private List<Resolution> limb(Passage words, Optional<Bullet> bullet) {
    if (Surroundings.isPaperwork(words) || (bullet.isPresent() && Words.of(words).is(0, "there") && Surroundings.isNothing(words))) {
      return above.taken ? above.flush() : List.of();
    }
    Words tokens = Words.of(words);
    Optional<Outcome> done = bullet.flatMap(Bullet::leadIn).filter(lead -> tokens.is(0, "that", "to")).flatMap(lead -> MainVerb.last(Words.of(lead)));
    if (done.isEmpty() && bullet.flatMap(Bullet::leadIn).filter(Introductions::isQualified).isPresent()) {
      return List.of();
    }
    boolean worded = LimbWording.isLimb(tokens, 0);
    boolean agenda = bullet.isEmpty() && tokens.is(0, "to") && above.awaited.filter(waiting -> Words.of(waiting.limbs().getFirst()).size() > FEW).isPresent();
    boolean beyond = (above.closed || !tokens.is(0, "that", "to")) && bullet.filter(entry -> !above.outer.isEmpty() && Limbs.follow(above.outer, entry.marker())).isPresent();
    if (agenda || beyond || (!worded && PlanningViews.isApplication(words))) {
      List<Resolution> waiting = new ArrayList<>(above.flush());
      above.leave();
      waiting.addAll(discussion.read(words, bullet));
      return waiting;
    }
    if (!worded && Surroundings.isSignature(words)) {
      return above.flush();
    }
    if (!worded && above.announced.isPresent() && PaymentRow.is(words)) {
      Resolution paid = above.announced.orElseThrow();
      above.enter(Scope.PRINTED, Outcome.RESOLVED);
      return List.of(paid);
    }
    boolean listed = bullet.isPresent() && (!above.taken || above.inBullets) && above.awaited.isEmpty();
    boolean follows = worded && (tokens.is(0, "that", "to", "\"") || bullet.isPresent() || !above.taken || above.listing);
    boolean first = !above.taken && above.awaited.isEmpty() && !Surroundings.isNothing(words) && words.length() <= 4_000;
    if (!(listed || follows || first)) {
      List<Resolution> all = new ArrayList<>(above.flush());
      above.leave();
      all.addAll(discussion.read(words, bullet));
      return all;
    }
    above.awaited = Optional.empty();
    if (Introductions.announces(words, worded)) {
      above.listing = true;
      above.opener = Introductions.submits(words) ? Outcome.RECOMMENDED : above.opener;
      return List.of();
    }
    above.taken = true;
    above.inBullets = bullet.isPresent();
    if (below.filter(entry -> Words.of(entry).is(0, "that")).isPresent() && MainVerb.last(tokens).isPresent()) {
      return List.of();
    }
    return List.of(new Resolution(Limbs.of(words, 0), done.orElse(above.opener), above.byChair, "decision/limb", worded ? 0.97 : 0.85));
  }

  private List<Resolution> decided(Passage words, Optional<Bullet> bullet) {
    boolean announces = words.folded().endsWith(":") && Introductions.announces(words, LimbWording.isLimb(Words.of(words), 0));
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
      return List.of(above.resolution(Limbs.of(words, 0), "decision/marker", 0.9));
    }
    return Sentences.split(words).stream().flatMap(sentence -> Prose.ended(sentence).stream().map(verb -> new Resolution(List.of(sentence), Told.outcome(verb), false, "decision/marker", 0.85))).toList();
  }
}
