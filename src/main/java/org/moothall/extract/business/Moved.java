package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.moothall.fact.Outcome;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.text.Passage;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// Decisions that stand in the minutes as motions only: moved in their words, and carried.
///
/// `Moved by A, seconded by B: That the lease be granted. CARRIED` is a decision; with `LOST` it is none, though it is worded
/// like one, and so is a motion whose amendment became the substantive one. Where a resolution is recorded after the motion, that is the decision.
final class Moved {

  private static final Wording PASSES = Wording.of("(?i)^\\W*(?:(?:on|upon) (?:being put to|a|the) (?:the )?vote,? )?(?:the|this) (?:motion|resolution|proposal)\\b");
  private static final Wording PASSED = Wording.of("(?i)^\\W*(?:(?:it|this) was )?(?:unanimously |all )?(?:agreed|carried|approved|resolved|accepted|in favour)(?: unanimously| by all)?\\W*$"
      + "|(?i)^[^.:;]{3,60}? seconded(?: (?:it|this|the (?:motion|proposal)))?,? and (?:it|this|the (?:motion|proposal)) was (?:then |duly |unanimously )?(?:agreed|carried|approved|accepted|resolved)(?: unanimously)?\\W*$");

  /// `Ada Pell - proposed by Cllr Stone, seconded by Cllr Okafor and unanimously appointed`
  private static final Wording CHOSEN = Wording.of("\\b(?<verb>appointed|elected|co-opted)(?: unanimously)?\\W*$");

  /// `The recommendations were proposed by Cllr Pell, seconded by Cllr Okafor.`: what was decided stands elsewhere.
  private static final Wording POINTS = Wording.of("(?i)^\\W*(?:the|these|this|both|all)(?: above| following| \\p{L}+)? (?:motions?|recommendations?|proposals?|minutes|resolutions?)\\W*$");
  private static final Wording UNOFFICIAL = Wording.of("(?i)\\b(?:indicative|straw poll|residents?|electors?|members of the public|parishioners?)\\b");
  private static final int LONGEST_LEFT = 400;

  private Moved() {}

  /// The resolutions of an item with what its motions add and take away.
  static List<Resolution> settle(Item item, List<Motion> motions, List<Resolution> resolutions) {
    List<Resolution> settled = new ArrayList<>(resolutions);
    for (int i = 0; i < motions.size(); i++) {
      Motion motion = motions.get(i);
      Span reach = reach(motion, motion.divided ? item.passage().span().end() : end(item, motions, motion));
      boolean lost = motion.withdrawn || motion.result().filter(carried -> !carried).isPresent();
      if (lost) {
        settled.removeIf(resolution -> !resolution.rule().equals("decision/opener") && resolution.limbs().stream().anyMatch(limb -> stands(limb, motion)));
        continue;
      }
      if (!motion.text.isEmpty()) {
        settled.removeIf(resolution -> resolution.limbs().size() == 1 && onlyPasses(resolution.limbs().getFirst(), motion));
      }
      settled.removeIf(resolution -> resolution.rule().equals("decision/unopened") && resolution.limbs().stream().anyMatch(limb -> stands(limb, motion)));
      if (!motion.text.isEmpty() && motion.text.stream().allMatch(POINTS::in) && settled.stream().anyMatch(resolution -> resolution.rule().equals("decision/opener"))) {
        continue;
      }
      if ((motion.firm || motion.seconder.isPresent() || isCounted(motion)) && (motion.result().isPresent() || isLeft(motion, motions)) && (!motion.amends || motion.divided) && settled.stream().noneMatch(resolution -> (within(resolution, reach) && !isNext(resolution, motion)) || resolution.limbs().stream().anyMatch(limb -> stands(limb, motion)))) {
        add(settled, motion, motion.result().isPresent());
      }
    }
    return settled;
  }

  /// Whether the members' votes were counted: not those of residents, and not to see what they would think.
  private static boolean isCounted(Motion motion) {
    return motion.counts.any() && motion.pieces.stream().noneMatch(UNOFFICIAL::in);
  }

  /// `Cllr Pell proposed that these be paid, seconded by Cllr Okafor.`, or `That these be paid.` below or above who moved it: nothing is told of it and nothing was moved against it.
  private static boolean isLeft(Motion motion, List<Motion> motions) {
    boolean seconded = motion.mover.isPresent() && motion.seconder.isPresent();
    boolean below = motions.size() == 1 && seconded && motion.text.size() == 1 && motion.text.getFirst().length() <= LONGEST_LEFT
        && Words.of(motion.text.getFirst()).is(0, "that") && LimbWording.isLimb(Words.of(motion.text.getFirst()), 0);
    boolean alone = motions.stream().filter(Motion::waits).count() == 1;
    boolean above = motion.above.filter(words -> motion.text.contains(words)).isPresent();
    return alone && seconded && motion.text.size() == 1 && (below || above || whole(motion).map(Movers::of).flatMap(Movers::seconder).isPresent()) && motions.stream().noneMatch(other -> other.amends || other.withdrawn || (other != motion && other.counts.any()));
  }

  /// Where the first motion begins that is moved after the last word on this one.
  private static int end(Item item, List<Motion> motions, Motion motion) {
    int last = motion.pieces.stream().mapToInt(piece -> piece.span().end()).max().orElse(0);
    int next = motions.stream().mapToInt(other -> other.pieces.getFirst().span().start()).filter(start -> start >= last).min().orElse(item.passage().span().end());
    return Math.min(next, entry(item.blocks(), last).orElse(next));
  }

  /// Where the next entry of the list begins in one of whose entries a motion stands: `a) …` / `b) …` are matters of their own.
  private static OptionalInt entry(List<Block> blocks, int last) {
    OptionalInt at = IntStream.range(0, blocks.size() - 1).filter(i -> blocks.get(i).passage().span().start() <= last && last <= blocks.get(i).passage().span().end()).findFirst();
    boolean listed = at.isPresent() && blocks.get(at.getAsInt()) instanceof Bullet one && blocks.get(at.getAsInt() + 1) instanceof Bullet next && Limbs.follow(one.marker(), next.marker());
    return listed ? OptionalInt.of(blocks.get(at.getAsInt() + 1).passage().span().start() - 1) : OptionalInt.empty();
  }

  /// `The motion was seconded by Councillor Pell and agreed`: what is decided stands in the motion.
  private static boolean onlyPasses(Passage limb, Motion motion) {
    return (PASSES.in(limb) || PASSED.in(limb) || Passing.tells(limb)) && motion.pieces.stream().anyMatch(piece -> piece.span().overlaps(limb.span()));
  }

  private static Span reach(Motion motion, int end) {
    int start = motion.pieces.getFirst().span().start();
    int first = motion.text.isEmpty() ? start : Math.min(start, motion.text.getFirst().span().start());
    return new Span(first, Math.max(end, first));
  }

  private static boolean within(Resolution resolution, Span reach) {
    return !resolution.rule().equals("decision/view") && resolution.limbs().stream().anyMatch(limb -> limb.span().overlaps(reach)) && !isFurther(resolution.limbs().getFirst());
  }

  /// `Prop. AB sec. CD that these are paid. Agreed. Accounts for the year approved.`: a short word of another matter behind the last on a motion.
  private static boolean isNext(Resolution resolution, Motion motion) {
    int last = motion.pieces.stream().mapToInt(piece -> piece.span().end()).max().orElse(0);
    return motion.carried.isPresent() && resolution.rule().equals("decision/prose") && resolution.limbs().stream().allMatch(limb -> limb.span().start() >= last && Prose.ofOwn(limb));
  }

  /// `It was further RESOLVED that £400 be set aside`: what was moved before is another.
  private static boolean isFurther(Passage limb) {
    Words words = Words.of(limb);
    return words.is(0, "it") && words.is(1, "was") && words.is(2, "further", "also");
  }

  private static boolean stands(Passage limb, Motion motion) {
    return motion.text.stream().anyMatch(words -> words.span().overlaps(limb.span()));
  }

  /// The sentence that tells who moved and, within it, what: `Cllr Pell proposed that the bills be paid, seconded by Cllr Okafor.`
  private static Optional<Passage> whole(Motion motion) {
    Span text = motion.text.getFirst().span();
    return motion.pieces.stream().filter(piece -> piece.span().start() <= text.start() && text.end() <= piece.span().end()).findFirst();
  }

  private static Outcome chosen(Passage whole) {
    Matcher chosen = whole.matcher(CHOSEN);
    return chosen.find() ? Told.outcome(chosen.group("verb")) : Outcome.RESOLVED;
  }

  /// @param told whether its result is; of one that is left without a word the outcome is likely and no more
  private static void add(List<Resolution> settled, Motion motion, boolean told) {
    String rule = told ? "decision/motion" : "decision/motion-left";
    double confidence = told ? 0.85 : 0.7;
    List<Passage> limbs = new ArrayList<>();
    if (motion.text.size() == 1 && whole(motion).isPresent()) {
      List<Passage> parts = Limbs.of(motion.text.getFirst(), 0);
      Passage first = parts.size() > 1 ? whole(motion).get().part(0, whole(motion).get().offset(parts.getFirst()) + parts.getFirst().length()) : whole(motion).get();
      settled.add(new Resolution(List.of(first), Outcomes.of(motion.text.getFirst(), chosen(whole(motion).get())), false, rule, confidence));
      parts.stream().skip(1).forEach(part -> settled.add(new Resolution(List.of(part), Outcome.RESOLVED, false, rule, confidence)));
      return;
    }
    for (Passage words : motion.text) {
      Words tokens = Words.of(words);
      boolean worded = LimbWording.isLimb(tokens, 0);
      boolean introduces = Introductions.announces(words, worded) || Introductions.isBody(words) || (tokens.size() <= 6 && !worded && !words.folded().endsWith("."));
      if (!introduces) {
        limbs.addAll(Limbs.of(words, 0));
      }
    }
    if (!limbs.isEmpty()) {
      settled.add(new Resolution(limbs, Outcome.RESOLVED, false, rule, confidence));
    }
  }
}
