package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Resolutions of a word or two, whose matter stands in the sentence before.
///
/// `12 Mill Lane - dormer. RESOLVED to support.` is one · in `Ten chairs, £400. Prop. AB, 2nd CD. All agreed.` the motion is what is
/// agreed, not the last two words.
final class Terse {

  private static final Wording NOTED = Wording.of("(?i)^\\W*(?:resolved and )?noted\\W*$");
  private static final int FEW = 5;
  private static final int LONGEST = 400;
  private static final int NEAR = 4;
  private static final int SHORT = 200;

  private Terse() {}

  /// Whether the words say that something is settled and hardly what.
  static boolean is(Passage resolution) {
    int bracket = resolution.folded().indexOf('(');
    return Words.of(bracket <= 0 ? resolution : resolution.part(0, bracket)).size() <= FEW;
  }

  /// Whether a sentence is the opener alone and what follows in its block is no limb: `A gift of £40. Resolved. The Clerk to write.`
  static boolean isBare(Passage sentence, Passage rest) {
    Words words = Words.of(sentence);
    Words next = Words.of(rest);
    return words.size() == 2 && words.at(1).equals(".") && next.size() > 0 && !next.is(0, "that", "to", "(") && !LimbWording.isLimb(next, 0);
  }

  /// Whether words that stand twice are one decision told twice: `Noted.` says it of another matter each time.
  static boolean isMore(Passage resolution) {
    return Words.of(resolution).size() > FEW;
  }

  /// Whether the sentence before moves what is agreed.
  static boolean isMoved(Passage before) {
    return before.length() > 0 && Sentences.split(before).reversed().stream().limit(NEAR).map(Movers::of).anyMatch(movers -> movers.moves() || movers.seconder().isPresent());
  }

  /// The resolution with the sentence before it, where that is its matter and no story; with all of them where they are as few words: `12 Mill Lane, dormer. View:
  /// no objection. Agreed.`
  static Passage with(Passage before, Passage resolution) {
    Optional<Passage> matter = before.length() == 0 ? Optional.empty() : last(before).map(words -> is(words) && before.length() <= SHORT && isMatter(before) ? before.trimmed() : words);
    return matter.filter(Terse::isMatter).map(words -> words.through(resolution)).orElse(NOTED.in(resolution) && before.length() > 0 && before.length() <= LONGEST ? before.through(resolution) : resolution);
  }

  /// Whether a sentence is what may be settled: no story and no question.
  static boolean isMatter(Passage words) {
    boolean settled = Passive.settles(Words.of(words));
    return words.length() <= LONGEST && (settled || !Surroundings.narrates(words)) && !words.folded().endsWith("?");
  }

  private static Optional<Passage> last(Passage before) {
    List<Passage> sentences = Sentences.split(before);
    return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences.getLast());
  }
}
