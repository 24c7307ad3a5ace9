package org.moothall.score;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words freed of case, marks and form, as all rules compare them.
///
/// `The Council’s “Budget”, 2.5%` is `the council's  budget  2.5%`, of the words `the`, `council's`, `budget`, `2`, `5%`.
///
/// @param plain lower case; of the marks only `% £ $ . '` are left, and none of `.` and `'` at the ends
/// @param words the runs of letters, digits, `_ % £ $ '` in it
record PlainWords(String plain, List<String> words) {

  private static final Pattern APOSTROPHE = Pattern.compile("[‘’‚]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}_%£$.' ]+");
  private static final Pattern ENDS = Pattern.compile("^[ .']+|[ .']+$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_%£$']+");

  static PlainWords of(String text) {
    String straight = APOSTROPHE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("'");
    String even = BLANKS.matcher(lower(straight)).replaceAll(" ");
    String bare = MARKS.matcher(even).replaceAll(" ").replace(" .", " ");
    String plain = ENDS.matcher(bare).replaceAll("");
    return new PlainWords(plain, WORD.matcher(plain).results().map(MatchResult::group).toList());
  }

  boolean isEmpty() {
    return plain.isEmpty();
  }

  Set<String> wordSet() {
    return Set.copyOf(words);
  }

  /// Both alike but for marks, or enough of the words shared.
  boolean sameOrShares(PlainWords other, double share) {
    return plain.equals(other.plain) || overlap(wordSet(), other.wordSet()) >= share;
  }

  /// The share of the words of both that stand in either: 0 to 1.
  static double overlap(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return (double) common(one, other) / Math.max(1, all.size());
  }

  static long common(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  /// By way of capitals, so that letters with several small forms (ß, ς) agree.
  private static String lower(String text) {
    return text.toUpperCase(Locale.ROOT).codePoints().map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
