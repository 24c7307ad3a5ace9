package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.text.Passage;

/// The words that introduce a list, however the list stands on the page.
///
/// `The Committee requested:` · `Be it resolved` · an entry `3. The Committee agreed to:` introduces what stands under it, up
/// to the next entry of its own kind.
///
/// @param marker the printed marker of the entry that they are; empty for a line of its own
record Lead(Passage words, String marker) {

  private static final Pattern MOVES = Pattern.compile("(?i)^(?:(?:it was )?(?:moved|proposed)(?: by)?\\b.{0,200}|.{0,80}\\b(?:moved|proposed|seconded)(?: by)?.{0,160})$");
  private static final Pattern SETTLES = Pattern.compile("(?i)\\b(?:agreed|resolved|carried|decided)\\b");
  private static final int LONGEST_MOVER = 260;
  private static final int LONGEST_END = 500;

  static Optional<Lead> of(Passage words, String marker) {
    String folded = words.folded().strip();
    boolean opens = folded.endsWith(":") || folded.endsWith(":-") || folded.endsWith(" -") || folded.endsWith(";-");
    return opens ? Optional.of(new Lead(words, marker)) : Optional.empty();
  }

  /// Whether a line only tells who moved and seconded what follows.
  static boolean moves(Passage words) {
    return words.length() <= LONGEST_MOVER && !words.folded().contains(". ") && words.matcher(MOVES).matches() && !words.matcher(SETTLES).find();
  }

  static String end(Passage words) {
    String folded = words.folded();
    return folded.substring(Math.max(0, folded.length() - LONGEST_END));
  }

  /// Whether an entry with this marker stands beside the introducing one, not under it.
  boolean beside(String other) {
    return !marker.isEmpty() && kind(marker) == kind(other);
  }

  private static int kind(String marker) {
    int letter = marker.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('-');
    return Character.isDigit(letter) ? 1 : Character.isLetter(letter) ? 2 : 3;
  }
}
