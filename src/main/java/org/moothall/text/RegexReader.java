package org.moothall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.moothall.text.Needs.Part;

/// Reads from a regular expression which words a match must hold, as prefilters of search engines do; what it does not know it takes for anything.
///
/// Syntax as in [Pattern]. `0` is any digit and a blank what is neither letter nor digit, as [Trigrams] has them; case is left to it too.
final class RegexReader {

  private final String regex;
  private int at;

  private RegexReader(String regex) {
    this.regex = regex;
  }

  /// Groups of words: a match holds one of each.
  static List<List<String>> needed(Pattern pattern) {
    boolean foreign = (pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ | Pattern.UNICODE_CHARACTER_CLASS)) != 0;
    return foreign ? List.of() : new RegexReader(pattern.pattern()).alternatives().groups();
  }

  /// Whether the expression as a whole is a choice: `a|b`, not `(?:a|b)`.
  static boolean hasAlternatives(Pattern pattern) {
    RegexReader reader = new RegexReader(pattern.pattern());
    reader.sequence();
    return reader.at < reader.regex.length();
  }

  private Part alternatives() {
    Part all = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all = all.or(sequence());
    }
    return all;
  }

  private Part sequence() {
    List<List<String>> groups = new ArrayList<>();
    Part run = Part.EMPTY;
    boolean whole = true;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Part next = repeated(single());
      List<String> joined = run.times(next);
      if (!joined.isEmpty()) {
        run = Part.of(joined);
        continue;
      }
      whole = false;
      groups.addAll(next.isExact() ? List.of() : next.needed());
      List<String> lengthened = run.times(next.first());
      groups.add(lengthened.isEmpty() ? run.exact() : lengthened);
      run = next.isExact() ? next : next.first();
    }
    if (whole) {
      return run;
    }
    groups.addAll(run.groups());
    return new Part(List.of(), false, groups);
  }

  private Part repeated(Part part) {
    if (at >= regex.length()) {
      return part;
    }
    Part result = switch (regex.charAt(at)) {
      case '?' -> part.optional();
      case '*' -> Part.ANYTHING;
      case '+' -> part.repeated();
      case '{' -> regex.charAt(at + 1) == '0' ? Part.ANYTHING : part.repeated();
      default -> null;
    };
    if (result == null) {
      return part;
    }
    at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
      at++;
    }
    return result;
  }

  private Part single() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> set();
      case '\\' -> escaped();
      case '.' -> Part.ANYTHING;
      case '^', '$' -> Part.EMPTY;
      default -> Part.of(List.of(String.valueOf(c)));
    };
  }

  private Part escaped() {
    char c = regex.charAt(at++);
    return switch (c) {
      case 'b' -> Part.of(List.of(String.valueOf(Needs.BOUND)));
      case 'B', 'A', 'z', 'Z', 'G' -> Part.EMPTY;
      case 'p', 'P' -> {
        at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        yield Part.ANYTHING;
      }
      case 'k' -> {
        at = regex.indexOf('>', at) + 1;
        yield Part.ANYTHING;
      }
      case 'u' -> {
        String digits = regex.substring(at, at + 4);
        at += 4;
        yield Part.of(List.of(String.valueOf((char) Integer.parseInt(digits, 16))));
      }
      case 'Q' -> quoted();
      case 'n' -> Part.of(List.of("\n"));
      case 't' -> Part.of(List.of("\t"));
      case 'f' -> Part.of(List.of("\f"));
      case 'd' -> Part.of(List.of("0"));
      case 's' -> Part.of(List.of(" "));
      default -> Character.isLetterOrDigit(c) ? Part.ANYTHING : Part.of(List.of(String.valueOf(c)));
    };
  }

  /// A quantifier behind the quotation is of its last letter only.
  private Part quoted() {
    int end = regex.indexOf("\\E", at);
    String words = regex.substring(at, end);
    at = end + 2;
    return at < regex.length() && "?*{".indexOf(regex.charAt(at)) >= 0 ? Part.ANYTHING : Part.of(List.of(words));
  }

  /// `(...)`, `(?:...)`, `(?<name>...)`, `(?i)`, `(?>...)` and what only looks around.
  private Part group() {
    boolean looks = false;
    if (regex.charAt(at) == '?') {
      at++;
      char kind = regex.charAt(at);
      if (kind == '<' && regex.charAt(at + 1) != '=' && regex.charAt(at + 1) != '!') {
        at = regex.indexOf('>', at) + 1;
      } else if (kind == '<') {
        looks = true;
        at += 2;
      } else if (kind == '=' || kind == '!') {
        looks = true;
        at++;
      } else if (kind == '>') {
        at++;
      } else {
        while (regex.charAt(at) != ':' && regex.charAt(at) != ')') {
          at++;
        }
        if (regex.charAt(at++) == ')') {
          return Part.EMPTY;
        }
      }
    }
    Part inner = alternatives();
    at++;
    return looks ? Part.EMPTY : inner;
  }

  /// `[sd]` is one of its letters; ranges, classes and negations are anything.
  private Part set() {
    int start = at;
    boolean plain = regex.charAt(at) != '^';
    List<String> letters = new ArrayList<>();
    for (int depth = 1; depth > 0; at++) {
      char c = regex.charAt(at);
      switch (c) {
        case '[' -> {
          depth++;
          plain = false;
        }
        case ']' -> depth--;
        case '\\' -> {
          plain = false;
          at++;
        }
        case '-', '&' -> plain &= at == start || regex.charAt(at + 1) == ']';
        default -> { }
      }
      if (depth > 0) {
        letters.add(String.valueOf(c));
      }
    }
    return plain && letters.size() <= 4 ? Part.of(letters) : Part.ANYTHING;
  }
}
