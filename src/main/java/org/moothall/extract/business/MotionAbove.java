package org.moothall.extract.business;

import java.util.Optional;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What stands above who moved it: `Ten chairs, £400. Prop. AB, 2nd CD.` · `The insurance to be renewed.` / `Proposer: AB` / `Seconder: CD`
final class MotionAbove {

  private static final Wording BARE = Wording.of("(?i)^\\W*(?:prop|proposed|moved|proposer|mover)\\b");
  private static final Wording BELOW = Wording.of("(?i)^\\W*(?:proposer|proposed(?: by)?)\\s?:\\s?(?-i:\\p{Lu})");

  private MotionAbove() {}

  /// Takes the words above for what was moved, where nothing else tells it, and for its result where they settle something.
  ///
  /// @param words who moved it
  /// @param follows whether they go on in the paragraph of the words above
  static void take(Motion motion, Passage words, boolean follows, Optional<Passage> above) {
    boolean after = (follows && BARE.in(words)) || BELOW.in(words);
    boolean bare = after && motion.text.isEmpty() && motion.pieces.size() == 1;
    if (after && (bare || follows) && above.filter(Heard::isSettled).isPresent()) {
      motion.supposed = motion.carried.isEmpty();
      motion.carried = motion.carried.or(() -> Optional.of(true));
    }
    above.filter(matter -> bare && Terse.isMatter(matter)).ifPresent(motion.text::add);
    motion.above = bare && !words.folded().startsWith("(") ? above : motion.above;
  }

  /// `Proposer: AB` · `That the hall be let.`: what was moved stands below it, and the words above were of something else.
  static void giveBack(Motion motion) {
    motion.above.ifPresent(words -> {
      motion.text.remove(words);
      motion.carried = motion.supposed ? Optional.empty() : motion.carried;
      motion.supposed = false;
      motion.above = Optional.empty();
    });
  }
}
