package org.moothall.query;

import java.util.Optional;
import org.moothall.query.Refusal.Place;

/// What can be told of a query in one pass over its text, before anything parses it: how long, how deep and how chained it is.
///
/// @param tokens words, names, strings and signs
/// @param depth the greatest number of brackets open at once
/// @param groups how many groups, that is opening braces, there are
/// @param statements how many semicolons and full stops that end a statement
/// @param operators how many signs of paths, comparison and arithmetic
/// @param service where the keyword SERVICE stands first
record Outline(int tokens, int depth, int groups, int statements, int operators, Optional<Place> service) {

  private static final String OPERATORS = "|/^!+-*=&<>";

  static Outline of(String text) {
    Counter counter = new Counter(text);
    while (counter.more()) {
      counter.step();
    }
    return counter.outline();
  }

  /// Steps through a text from token to token. Strings, names and comments are passed over whole: what stands in them is no sign.
  private static final class Counter {

    private final String text;
    private int at;
    private int tokens;
    private int open;
    private int depth;
    private int groups;
    private int statements;
    private int operators;
    private int service = -1;

    Counter(String text) {
      this.text = text;
    }

    boolean more() {
      return at < text.length();
    }

    void step() {
      char sign = text.charAt(at);
      if (sign == '#') {
        at = endOfLine();
      } else if (Character.isWhitespace(sign)) {
        at++;
      } else {
        tokens++;
        token(sign);
      }
    }

    Outline outline() {
      return new Outline(tokens, depth, groups, statements, operators, service < 0 ? Optional.empty() : Optional.of(place()));
    }

    private void token(char sign) {
      switch (sign) {
        case '"', '\'' -> at = endOfString();
        case '<' -> at = endOfName();
        case '(', '[', '{' -> open(sign);
        case ')', ']', '}' -> {
          open--;
          at++;
        }
        default -> wordOrSign(sign);
      }
    }

    private void open(char sign) {
      depth = Math.max(depth, ++open);
      groups += sign == '{' ? 1 : 0;
      at++;
    }

    private void wordOrSign(char sign) {
      int start = at++;
      if (isOfWord(sign) || sign == '?' || sign == '$' || sign == '@') {
        at = endOfWord();
        boolean found = service < 0 && text.regionMatches(true, start, "SERVICE", 0, Math.max("SERVICE".length(), at - start));
        service = found ? start : service;
      } else if (OPERATORS.indexOf(sign) >= 0) {
        operators++;
      } else if (sign == ';' || (sign == '.' && !isDigit(at))) {
        statements++;
      }
    }

    // A full stop goes on with a name that has its colon already, and ends any other word.
    private int endOfWord() {
      int end = at;
      boolean named = text.charAt(at - 1) == ':';
      while (end < text.length() && (isOfWord(text.charAt(end)) || text.charAt(end) == '-' || (named && isInnerStop(end)))) {
        named |= text.charAt(end) == ':';
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return Math.min(end, text.length());
    }

    private boolean isDigit(int index) {
      return index < text.length() && Character.isDigit(text.charAt(index));
    }

    private boolean isInnerStop(int index) {
      return text.charAt(index) == '.' && index + 1 < text.length() && isOfWord(text.charAt(index + 1));
    }

    private static boolean isOfWord(char sign) {
      return Character.isLetterOrDigit(sign) || sign == '_' || sign == ':' || sign == '%' || sign == '\\' || Character.isSurrogate(sign);
    }

    private int endOfLine() {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }

    private int endOfString() {
      String quote = text.substring(at, at + 1);
      String close = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
      for (int i = at + close.length(); i < text.length(); i++) {
        if (text.charAt(i) == '\\') {
          i++;
        } else if (text.startsWith(close, i)) {
          return i + close.length();
        }
      }
      return text.length();
    }

    // "<" is also "less than": it opens a name only when a ">" follows before any character that a name cannot have.
    private int endOfName() {
      for (int i = at + 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '>') {
          return i + 1;
        }
        if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
          break;
        }
      }
      operators++;
      return at + 1;
    }

    private Place place() {
      int line = (int) text.substring(0, service).chars().filter(c -> c == '\n').count() + 1;
      return new Place(line, service - text.lastIndexOf('\n', service));
    }
  }
}
