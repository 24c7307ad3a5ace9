package org.moothall.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Drops what belongs to a page and not to the minutes: page numbers, footers that recur, the words of a site's buttons.
///
/// `Page 3 of 9` · `Chair's initials ........` · `Tarnby Council, 4 May 2021 – 3`, on every page with another number · `Share this item`
final class Furniture {

  private static final Wording PAGE = Wording.of("(?i)^[-\\s]*page\\s?:?\\s?\\d{1,4}(?:\\s?(?:of|/)\\s?\\d{1,4})?[-\\s]*$|^\\d{1,4} of \\d{1,4}$|^-\\s?\\d{1,4}\\s?-$");
  /// `CHAIRMAN'S INITIALS ............`
  private static final Wording INITIALS = Wording.of("(?i)^(?:[\\p{L}]+(?:'s)? )?initial(?:s|led)\\b[\\s:]*[._]{3,}\\s*$");
  /// `Item    Description/Resolution    Status    Action`: of each item, a column tells in a word what became of it.
  private static final Wording STATUS = Wording.of("^(?i:item|no\\.?)\\s.{0,60}\\bStatus\\b.{0,30}$");
  private static final Wording STATE = Wording.of("(?i)(?:noted|agreed|approved|received|deferred|recommended|resolved|refused|referred|for information)");
  private static final Wording DIGITS = Wording.of("\\d+");
  private static final Set<String> BUTTONS = Set.copyOf(Vocabulary.words("page-buttons"));
  private static final int OFTEN = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST = 140;

  private Furniture() {}

  static List<Line> without(List<Line> lines) {
    Predicate<String> furniture = among(lines.stream().map(Line::words).toList());
    return lines.stream().filter(line -> !furniture.test(line.words())).toList();
  }

  /// Tells the furniture among lines.
  static Predicate<String> among(List<String> lines) {
    Set<String> footers = footers(lines);
    Set<String> heads = RunningHeads.among(lines);
    boolean states = lines.stream().anyMatch(STATUS::in);
    return line -> isFurniture(line, footers) || heads.contains(line) || (states && STATE.is(line.strip()));
  }

  private static boolean isFurniture(String words, Set<String> footers) {
    return words.length() <= LONGEST && (PAGE.is(words) || INITIALS.is(words) || BUTTONS.contains(SourceText.lower(words).replaceFirst("^[·*-]\\s*", ""))
        || footers.contains(masked(words)));
  }

  /// Lines that recur with another number each time: nothing else in minutes does, but the numbers of items.
  private static Set<String> footers(List<String> lines) {
    Map<String, Set<String>> variants = new HashMap<>();
    for (String words : lines) {
      if (words.length() <= LONGEST && words.length() >= 8 && hasPageNumber(words)) {
        variants.computeIfAbsent(masked(words), _ -> new HashSet<>()).add(words);
      }
    }
    variants.values().removeIf(forms -> forms.size() < OFTEN);
    return variants.keySet();
  }

  /// Whether a line begins or ends with a number and has words enough to be more than the number of an item.
  private static boolean hasPageNumber(String words) {
    return Character.isDigit(words.charAt(words.length() - 1)) && !words.contains(":") && !words.startsWith("(") && ItemNumber.at(words).isEmpty()
        && Titles.words(words) >= FEWEST_WORDS;
  }

  private static String masked(String words) {
    return DIGITS.matcher(words).replaceAll("0");
  }
}
