package org.moothall.text;

/// How a stretch of words ends, for rules that hang on the last word before a place.
public final class Endings {

  private Endings() {}

  /// The last word in small letters; nothing where something else stands last.
  public static String lastWord(String words) {
    int start = words.length();
    while (start > 0 && Character.isLetterOrDigit(words.charAt(start - 1))) {
      start--;
    }
    return SourceText.lower(words.substring(start));
  }
}
