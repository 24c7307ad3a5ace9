package org.moothall.minutes;

import org.moothall.text.Passage;

/// A line that holds words.
///
/// @param passage its words, without the blanks and marks around them
/// @param indent the blanks before the first word
/// @param afterGap whether an empty line, or the beginning of the text, stands before it
/// @param beforeGap whether an empty line, or the end of the text, stands after it
/// @param marked whether it bears the marks of a heading: `## Parks`, `**Parks**`
record Line(Passage passage, int indent, boolean afterGap, boolean beforeGap, boolean marked) {

  private static final int LONGEST_HEADING = 200;

  Line beforeGap(boolean gap) {
    return new Line(passage, indent, afterGap, gap, marked);
  }

  /// The words with plain quotes, dashes and blanks.
  String words() {
    return passage.folded();
  }

  /// How many characters stand before it on its line, such as the heading of an item.
  int heading() {
    return Math.max(0, passage.column() - indent);
  }

  boolean standsAlone() {
    return afterGap && beforeGap;
  }

  /// Whether nearly all its letters are capitals: "VARY ORDER OF BUSINESS".
  boolean inCapitals() {
    return words().length() <= LONGEST_HEADING && Titles.inCapitals(words());
  }

  /// Whether it ends as a heading may: without the stop of a sentence.
  boolean endsOpen() {
    String words = words();
    char last = words.charAt(words.length() - 1);
    return !words.endsWith(":-") && last != '.' && last != ';' && last != ',' && last != '?' && last != ':';
  }
}
