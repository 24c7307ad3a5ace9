package org.moothall.text;

import java.util.List;

/// A word, number or sign of a passage.
///
/// @param words the folded characters
/// @param lower the same in lower case
/// @param start its first character, counted in the passage
/// @param end the character after its last
public record Token(String words, String lower, int start, int end) {

  public Token(String words, int start, int end) {
    this(words, SourceText.lower(words), start, end);
  }

  /// The tokens of a passage in order.
  public static List<Token> of(Passage passage) {
    return passage.tokens();
  }

  /// Whether it begins with a capital letter.
  public boolean capitalised() {
    return Character.isUpperCase(words.codePointAt(0));
  }

  /// Whether all its letters are capitals and it has more than one: an acronym, or a word of a heading.
  public boolean inCapitals() {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i)) && !Character.isUpperCase(words.charAt(i))) {
        return false;
      }
    }
    return words.length() > 1 && capitalised();
  }

  /// The word without a possessive ending: "Pell's" gives "Pell".
  public String bare() {
    return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
  }
}
