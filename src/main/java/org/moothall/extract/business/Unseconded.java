package org.moothall.extract.business;

import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// That nobody seconded what was moved, so that it was not put; where it is said to have fallen, it is lost.
///
/// `there was no seconder, and it fell` · `The motion was lost for want of a seconder.`; not `The Chair asked for a seconder.`
final class Unseconded {

  private static final Wording NOBODY = Wording.of("(?i)\\bfor (?:want|lack) of a seconder\\b|\\b(?:there (?:was|being)|found|had|received|with) no seconder\\b");

  private Unseconded() {}

  static boolean is(Passage words) {
    return NOBODY.in(words);
  }
}
