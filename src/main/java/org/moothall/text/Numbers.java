package org.moothall.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds numbers: "7,000", "0.5", "65%", "65 per cent", "£1.2m", "three".
///
/// A minus counts before a percentage or a sum behind a word that leads to it: `a return of -1.6%`, not `Occupancy -95%`, `£4 to the hall and -£9 to the school`.
/// A number that is part of a word, a reference or a range (Covid-19, 67/21, 55-64) is none, nor is an ordinal.
public final class Numbers {

  private static final Wording DIGITS = Wording.of(
      "(?=[£€$\\d-])(?<![\\p{L}\\d.,/£€$&_#:-]|\\d[ ])(?<minus>(?<=\\b(?:of|from|was|is|at|by|than|against|between|returned)[ ]|\\()-|(?<=\\b(?:to|and|are|were|with)[ ])-(?=[\\d.]{1,6}[ ]?%))?(?<money>[£€$][ ]?)?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
          + "(?:[ ]?(?<scale>million|billion|trillion|thousand|bn|tn|mn?(?!(?<=[ ](?-i:M))[ ](?-i:\\p{Lu}))|k|(?<=\\d)(?-i:B)(?![/.)\\]&])|(?<=\\.\\d[ ])(?-i:B(?=[.,;]|\\s\\p{Ll}|$)))\\b)?(?<percent>[ ]?%|[ ]?per ?cent\\b)?(?![\\p{L}\\d_]|[/:.,-]\\d|-\\p{L})",
      Pattern.CASE_INSENSITIVE);
  private static final Map<String, BigDecimal> SPELLED =
      Vocabulary.rows("numbers").stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new BigDecimal(row.get(1))));
  private static final int LONGEST_SPELLED = SPELLED.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final Wording PER_CENT = Wording.of("[ ]per ?cent\\b", Pattern.CASE_INSENSITIVE);

  private Numbers() {}

  /// The numbers of a passage in order.
  public static List<NumberExpression> find(Passage passage) {
    List<NumberExpression> numbers = new ArrayList<>();
    if (passage.folded().chars().anyMatch(Character::isDigit)) {
      passage.matches(DIGITS).forEach(match -> inDigits(match).ifPresent(numbers::add));
    }
    spelled(passage, numbers);
    numbers.sort(Comparator.comparingInt(NumberExpression::start));
    return List.copyOf(numbers);
  }

  /// The value of digits: a zero before others marks a telephone number or a reference, a letter after them a name.
  private static Optional<NumberExpression> inDigits(MatchResult match) {
    String digits = match.group("digits");
    boolean money = match.group("money") != null;
    String scale = match.group("scale") == null ? "" : SourceText.lower(match.group("scale"));
    boolean coded = digits.length() > 1 && digits.startsWith("0") && !digits.startsWith("0.");
    boolean unknownScale = !money && scale.length() < 3 && !scale.isEmpty();
    boolean minus = match.group("minus") != null;
    if (coded || unknownScale || (minus && !money && match.group("percent") == null) || (!money && digits.length() > 6 && !digits.contains(",") && !digits.contains("."))) {
      return Optional.empty();
    }
    BigDecimal value = scaled(new BigDecimal(digits.replace(",", "")), scale);
    String sign = match.group("percent") != null ? "%" : money ? match.group("money").strip() : "";
    return Optional.of(new NumberExpression(match.start(), match.end(), minus ? value.negate() : value, sign, false));
  }

  /// Adds the numbers in letters: the words that the list has.
  private static void spelled(Passage passage, List<NumberExpression> numbers) {
    String words = passage.folded();
    int start = 0;
    for (int at = 0; at <= words.length(); at++) {
      if (at == words.length() || !(Character.isLetter(words.charAt(at)) || words.charAt(at) == '-')) {
        if (at > start && at - start <= LONGEST_SPELLED) {
          inLetters(words, start, at).ifPresent(numbers::add);
        }
        start = at + 1;
      }
    }
  }

  private static Optional<NumberExpression> inLetters(String words, int start, int end) {
    return Optional.ofNullable(SPELLED.get(SourceText.lower(words.substring(start, end)))).map(value -> {
      Matcher percent = PER_CENT.matcher(words).region(end, words.length());
      return percent.lookingAt() ? new NumberExpression(start, percent.end(), value, "%", true) : new NumberExpression(start, end, value, "", true);
    });
  }

  private static BigDecimal scaled(BigDecimal value, String scale) {
    BigDecimal factor = switch (scale) {
      case "k", "thousand" -> BigDecimal.valueOf(1_000);
      case "m", "mn", "million" -> BigDecimal.valueOf(1_000_000);
      case "b", "bn", "billion" -> BigDecimal.valueOf(1_000_000_000);
      case "tn", "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.ONE;
    };
    BigDecimal product = value.multiply(factor).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }
}
