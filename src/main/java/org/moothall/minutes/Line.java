package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// A line that holds words.
///
/// @param passage its words, without the blanks around them
/// @param indent the blanks before the first word
/// @param afterGap whether an empty line, or the beginning of the text, stands before it
/// @param beforeGap whether an empty line, or the end of the text, stands after it
record Line(Passage passage, int indent, boolean afterGap, boolean beforeGap) {

  private static final int LONGEST_HEADING = 200;

  static List<Line> of(SourceText text) {
    List<Line> lines = new ArrayList<>();
    List<Passage> raw = text.all().lines();
    boolean gap = true;
    for (int i = 0; i < raw.size(); i++) {
      Passage whole = raw.get(i);
      if (whole.isBlank()) {
        gap = true;
        continue;
      }
      Passage words = whole.trimmed();
      boolean last = i + 1 == raw.size() || raw.get(i + 1).isBlank();
      lines.add(new Line(words, words.span().start() - whole.span().start(), gap, last));
      gap = false;
    }
    return lines;
  }

  /// The words with plain quotes, dashes and blanks.
  String words() {
    return passage.folded();
  }

  boolean standsAlone() {
    return afterGap && beforeGap;
  }

  /// Whether nearly all its letters are capitals: "VARY ORDER OF BUSINESS".
  boolean inCapitals() {
    String words = words();
    if (words.length() > LONGEST_HEADING) {
      return false;
    }
    long letters = words.chars().filter(Character::isLetter).count();
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return letters >= 3 && capitals >= letters * 0.85;
  }

  /// Whether it ends as a heading may: without the stop of a sentence.
  boolean endsOpen() {
    String words = words();
    char last = words.charAt(words.length() - 1);
    return last != '.' && last != ';' && last != ',' && last != '?' && last != ':';
  }
}
