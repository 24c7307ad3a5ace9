package org.moothall.read.print;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins a word that was parted at the end of a line.
///
/// `regen-` / `eration` is one word; `Fotheringay-` / `Ponsonby` and `re-` / `elected` keep their hyphen. What the document writes
/// elsewhere decides; then whether both halves are words of it.
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");
  private static final Set<String> PREFIXES = Set.of("re", "co", "non", "pre", "post", "anti", "sub", "vice", "ex", "mid", "multi", "self", "well", "semi",
      "pro", "de", "e", "cross", "inter", "long", "short", "high", "low", "part", "full", "one", "two", "three", "follow", "on", "off", "up", "under", "over");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<PrintedLine> lines) {
    for (PrintedLine line : lines) {
      WORD.matcher(line.text()).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    }
  }

  static boolean parted(String before, String next) {
    int length = before.length();
    return length >= 2 && isHyphen(before.charAt(length - 1)) && Character.isLetterOrDigit(before.charAt(length - 2)) && !next.isEmpty()
        && Character.isLetter(next.charAt(0));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u00AD' || c == '\u2010' || c == '\u2011';
  }

  String join(String before, String next) {
    String open = before.substring(0, before.length() - 1);
    boolean soft = before.charAt(before.length() - 1) == '\u00AD';
    return soft || !belongs(lastWord(open), firstWord(next)) ? open + next : before + next;
  }

  private boolean belongs(String head, String tail) {
    if (head.isEmpty() || tail.isEmpty() || !Character.isLowerCase(tail.charAt(0)) || !Character.isLetter(head.charAt(head.length() - 1))) {
      return true;
    }
    String first = head.toLowerCase(Locale.ROOT);
    String second = tail.toLowerCase(Locale.ROOT);
    if (words.contains(first + second)) {
      return false;
    }
    return words.contains(first + "-" + second) || PREFIXES.contains(first) || (words.contains(first) && words.contains(second));
  }

  private static String lastWord(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static String firstWord(String text) {
    int to = 0;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(0, to);
  }
}
