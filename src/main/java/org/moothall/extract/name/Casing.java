package org.moothall.extract.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.Wording;

/// Turns headings in capitals into the spelling of a title.
public final class Casing {

  private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on", "at", "to", "with", "by");
  private static final Wording CODE = Wording.of(".*\\d.*");
  private static final Wording ORDINAL = Wording.of("(?i)\\d+(?:st|nd|rd|th)\\P{L}*");

  private static final Wording SHORT_EXECUTIVE = Wording.of("\\b([Cc]hief) [Ee]xec\\b");

  private Casing() {}

  /// `ROOM C1, 1ST FLOOR, TOWN HALL` gives `Room C1, 1st Floor, Town Hall`; text with small letters is left as it is.
  public static String title(String words) {
    if (words.chars().anyMatch(Character::isLowerCase)) {
      return words;
    }
    String title = Arrays.stream(words.strip().split("\\s+")).map(Casing::word).collect(Collectors.joining(" "));
    return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /// `director of planning` gives `Director of Planning`; `Chief Exec` gives `Chief Executive`.
  public static String office(String words) {
    String title = Arrays.stream(words.strip().split("\\s+")).map(word -> word.equals(word.toLowerCase(Locale.ROOT)) ? word(word) : word).collect(Collectors.joining(" "));
    return title.contains("xec") ? SHORT_EXECUTIVE.matcher(title).replaceAll("$1 Executive") : title;
  }

  private static String word(String word) {
    if (ORDINAL.is(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    if (CODE.is(word)) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(lower)) {
      return lower;
    }
    StringBuilder title = new StringBuilder(lower);
    for (int i = 0; i < title.length(); i++) {
      if (i == 0 || title.charAt(i - 1) == '-' || title.charAt(i - 1) == '/' || (i == 2 && title.charAt(1) == '\'') || title.charAt(i - 1) == '(') {
        title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
      }
    }
    return title.toString();
  }
}
