package org.moothall.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A piece of what was typed.
///
/// @param kind what it is
/// @param text its words: of a phrase those between the quotes, of a field its name
/// @param place its first character, from 1
record Sign(Kind kind, String text, int place) {

  private static final String QUOTES = "\"“”„";
  private static final String BRACKETS = "()";

  enum Kind {
    OPEN, CLOSE, AND, OR, NOT, FIELD, PHRASE, WORD
  }

  /// The signs of a text, in order.
  ///
  /// @throws SearchException for a quote that is not closed and for a field that there is not
  static List<Sign> of(String text) {
    List<Sign> signs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (Character.isWhitespace(sign)) {
        at++;
      } else if (BRACKETS.indexOf(sign) >= 0) {
        signs.add(new Sign(sign == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(sign), ++at));
      } else if (QUOTES.indexOf(sign) >= 0) {
        at = phrase(signs, text, at);
      } else {
        at = word(signs, text, at);
      }
    }
    return signs;
  }

  private static int phrase(List<Sign> signs, String text, int open) {
    int close = open + 1;
    while (close < text.length() && QUOTES.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close == text.length()) {
      throw SearchException.misread("A quotation that opens here is not closed.", open + 1);
    }
    signs.add(new Sign(Kind.PHRASE, text.substring(open + 1, close), open + 1));
    return close + 1;
  }

  private static int word(List<Sign> signs, String text, int start) {
    if (text.charAt(start) == '-' && start + 1 < text.length() && !Character.isWhitespace(text.charAt(start + 1))) {
      signs.add(new Sign(Kind.NOT, "-", start + 1));
      return start + 1;
    }
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && (BRACKETS + QUOTES).indexOf(text.charAt(end)) < 0) {
      end++;
      if (text.charAt(end - 1) == ':' && isField(text, start, end)) {
        signs.add(new Sign(Kind.FIELD, field(text.substring(start, end - 1), start).word(), start + 1));
        return end;
      }
    }
    signs.add(plain(text.substring(start, end), start + 1));
    return end;
  }

  /// Whether letters and a colon have something right after them: `council:Northmoor`, not `Note: the` and not `10:30`.
  private static boolean isField(String text, int start, int end) {
    boolean letters = end - start > 1 && text.substring(start, end - 1).chars().allMatch(Character::isLetter);
    return letters && end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '/';
  }

  private static Facet field(String name, int start) {
    Optional<Facet> facet = Facet.of(name);
    return facet.orElseThrow(() -> SearchException.misread(
        "There is no field “" + name + "”. The fields are council, body, theme, person, kind, outcome and year.", start + 1));
  }

  private static Sign plain(String word, int place) {
    return switch (word) {
      case "AND" -> new Sign(Kind.AND, word, place);
      case "OR" -> new Sign(Kind.OR, word, place);
      case "NOT" -> new Sign(Kind.NOT, word, place);
      default -> new Sign(Kind.WORD, word, place);
    };
  }
}
