package org.moothall.text;

import java.util.List;

/// A word, number or sign of a passage.
///
/// @param words the folded characters
/// @param start its first character, counted in the passage
/// @param end the character after its last
public record Token(String words, int start, int end) {

  private static final Wording TOKEN = Wording.of("(?:\\p{Lu}\\.){1,4}(?=[\\s,)]|$)|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'&/-]{0,60}[\\p{L}\\p{M}\\p{N}])?|\\S");

  /// The tokens of a passage in order.
  public static List<Token> of(Passage passage) {
    return passage.tokens();
  }

  static List<Token> read(Passage passage) {
    return passage.matches(TOKEN).map(match -> new Token(match.group(), match.start(), match.end())).toList();
  }

  /// The word in lower case.
  public String lower() {
    return SourceText.lower(words);
  }

  /// Whether it begins with a capital letter.
  public boolean capitalised() {
    return Character.isUpperCase(words.codePointAt(0));
  }

  /// Whether all its letters are capitals and it has more than one: an acronym, or a word of a heading.
  public boolean inCapitals() {
    return words.length() > 1 && words.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c)) && capitalised();
  }

  /// The word without a possessive ending: "Pell's" gives "Pell".
  public String bare() {
    return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
  }
}
