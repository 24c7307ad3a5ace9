package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// A word of a passage, as names are read by: its letters, its case and what stands before it.
///
/// @param text the word as written, without typographic quotes; "&" is a word
/// @param key the word for comparison: lower case, no apostrophe, no possessive "s", "&" as "and"
/// @param start its first character in the passage
/// @param end the character after its last
/// @param gap what stands before it
/// @param shouted whether its line has no lower-case letter, so that capitals say nothing
record Word(String text, String key, int start, int end, Gap gap, boolean shouted) {

  /// What parts a word from the one before.
  enum Gap {
    /// Blanks, or the end of a full line of running text.
    BLANK,
    /// A hyphen without blanks.
    HYPHEN,
    COMMA,
    /// Any other mark, the end of a line, the beginning of the passage.
    BREAK
  }

  private static final int FULL_LINE = 50;
  /// From so many blanks on, what follows stands in a column of its own
  private static final int COLUMN = 4;

  /// The words of a passage in order.
  static List<Word> of(Passage passage) {
    String words = passage.folded();
    List<Word> found = new ArrayList<>();
    int lineStart = 0;
    boolean full = false;
    while (lineStart <= words.length()) {
      int feed = words.indexOf('\n', lineStart);
      int lineEnd = feed < 0 ? words.length() : feed;
      addLine(found, words, lineStart, lineEnd, full);
      full = lineEnd - lineStart >= FULL_LINE;
      lineStart = lineEnd + 1;
    }
    return found;
  }

  private static void addLine(List<Word> found, String words, int from, int to, boolean continues) {
    boolean shouted = isShouted(words, from, to);
    int last = from;
    int at = from;
    while (at < to) {
      int end = wordEnd(words, at, to);
      if (end == at) {
        at++;
        continue;
      }
      String text = words.substring(at, end);
      boolean single = at == last + 1 && words.charAt(last) == ' ' && last > from;
      Gap gap = single ? Gap.BLANK : gap(words.substring(last, at), last == from, continues && !found.isEmpty());
      found.add(new Word(text, keyOf(text), at, end, gap, shouted));
      last = end;
      at = end;
    }
  }

  private static boolean isShouted(String words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int wordEnd(String words, int from, int to) {
    if (words.charAt(from) == '&') {
      return from + 1;
    }
    int at = from;
    while (at < to && (Character.isLetterOrDigit(words.charAt(at)) || inside(words, from, at, to))) {
      at++;
    }
    return at;
  }

  /// Whether a mark is part of a word: the apostrophe of "Children's", the "&" of "B&NES", the stop of "GOV.UK".
  private static boolean inside(String words, int from, int at, int to) {
    char mark = words.charAt(at);
    return (mark == '\'' || mark == '&' || mark == '.') && at > from && at + 1 < to
        && Character.isLetter(words.charAt(at - 1)) && Character.isLetter(words.charAt(at + 1));
  }

  private static Gap gap(String between, boolean first, boolean continues) {
    if (first) {
      return continues && between.isBlank() ? Gap.BLANK : Gap.BREAK;
    }
    if (between.isBlank() && (between.length() >= COLUMN || between.indexOf('\t') >= 0)) {
      return Gap.BREAK;
    }
    if ((between.isBlank() && !between.isEmpty()) || between.equals("' ")) {
      return Gap.BLANK;
    }
    return switch (between.strip()) {
      case "-" -> between.length() == 1 ? Gap.HYPHEN : Gap.BREAK;
      case "," -> Gap.COMMA;
      default -> Gap.BREAK;
    };
  }

  /// A word as it is compared.
  static String keyOf(String text) {
    String lower = SourceText.lower(text);
    if (lower.equals("&")) {
      return "and";
    }
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    return bare.indexOf('\'') < 0 ? bare : bare.replace("'", "");
  }

  /// Whether the next word may stand in the same name.
  boolean joined() {
    return gap == Gap.BLANK || gap == Gap.HYPHEN;
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether it is written as initials are: "LGA", "HARCA", "DfE".
  boolean initials() {
    return text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /// Whether it is a word in capitals, too long for initials.
  boolean inCapitals() {
    return text.length() > 4 && text.chars().noneMatch(Character::isLowerCase);
  }

  boolean possessive() {
    return text.endsWith("'s") || text.endsWith("'S");
  }

  boolean conjunction() {
    return key.equals("and");
  }
}
