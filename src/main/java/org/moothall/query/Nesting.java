package org.moothall.query;

/// Measures how deeply the brackets of a query nest, without parsing it.
final class Nesting {

  private Nesting() {}

  /// The greatest number of brackets open at once, outside strings, names and comments.
  static int depth(String text) {
    int open = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{' -> deepest = Math.max(deepest, ++open);
        case ')', ']', '}' -> open--;
        case '"', '\'' -> i = endOfString(text, i);
        case '#' -> i = endOfLine(text, i);
        case '<' -> i = endOfName(text, i);
        default -> { }
      }
    }
    return deepest;
  }

  private static int endOfString(String text, int start) {
    char quote = text.charAt(start);
    String triple = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(triple, start);
    for (int i = start + (isLong ? 3 : 1); i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (isLong ? text.startsWith(triple, i) : text.charAt(i) == quote) {
        return isLong ? i + 2 : i;
      }
    }
    return text.length();
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  // "<" is also "less than": it opens a name only when a ">" follows before any character that a name cannot have.
  private static int endOfName(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
        return start;
      }
    }
    return start;
  }
}
