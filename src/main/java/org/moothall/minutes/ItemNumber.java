package org.moothall.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Wording;

/// The number or code printed before the title of an item.
///
/// `12.` · `21 -` · `A3Correspondence` · `7.1` · `67/21` · `109/25/26` · `24-25/101` · `25-26/FRA/41` · `101/FC/24` · `P&R/101` · `E.45/24` · `PLA146/14` · `Cou/12/20-21` · `C/208` · `GM 104/21` · `CM-1` · `PPT.31` · `C.1` · `OS12` · `H12.` · `13.17/18` · `Item 4:` · `(34)` · `1\.` · `1Apologies` · `IV MEMBERSHIP` · `(b) Minutes -`
///
/// @param printed as printed, without the stop
/// @param series what numbers of one run have in common: letters as "L", digits as "n"
/// @param steps its numbers in order
/// @param end where the title begins on the line
/// @param stopped whether a stop or bracket follows it
record ItemNumber(String printed, String series, List<Integer> steps, int end, boolean stopped) {

  private static final Wording LETTERS = Wording.of("\\p{L}+");
  private static final Wording DIGITS = Wording.of("\\d+");
  private static final String PLAIN = "\\d{1,5}(?:\\.\\d{1,3}){0,3}";
  private static final String YEAR_FIRST = "(?:20)?\\d{2}[/-](?:20)?\\d{2}[/-]\\d{1,4}(?!\\d)";
  private static final String OF_YEAR = "\\d{1,4}\\.\\d{2}/\\d{2}(?!\\d)|\\d{1,4}/\\d{2}/\\d{2}(?!\\d)|\\d{1,4}(?:[/-]\\d{2,4})?/\\p{Lu}[\\p{Lu}&]{0,4}/\\d{1,4}(?:-\\d{2})?(?!\\d)"
      + "|\\d{1,4}/\\d{2,4}(?:-\\d{1,3})?(?:/\\p{Lu}{2,4})?";
  private static final String CODED = "\\p{Lu}[\\p{L}&]{0,4}(?:[ /-]?\\d{1,4}/\\d{1,4}|/\\d{1,4})(?:[/-]\\d{2,4}){0,2}(?:(?<=\\d)/ \\d{1,4}(?=:))?|\\p{Lu}{1,5}-\\d{1,4}(?:[/-]\\d{1,4}){0,2}"
      + "|\\p{Lu}{1,3}\\d{1,4}:\\d{2}/\\d{2}|\\p{Lu}{1,5}\\.?\\d{1,4}[/.]\\d{1,4}(?!\\d)|(?!NO\\.)\\p{Lu}{2,5}\\.\\d{1,4}|[A-H]\\d{1,2}(?=\\p{Lu}\\p{Ll})|\\p{Lu}{2,4}\\d{1,8}(?=\\s+\\p{Lu}\\p{L})|\\p{Lu}\\d{1,4}(?=\\.\\s{2,12}\\p{Lu}\\p{L})|\\p{Lu}\\.\\d{1,4}(?=\\s{2,12}\\p{Lu}\\p{L})";
  private static final Wording NUMBER = Wording.of("^(?:(?i:(?:agenda )?(?:item|minute|min)(?: (?:no\\.?|number))? )|No\\. (?=\\d{1,3} {2,}\\p{Lu}))?(?<number>"
      + YEAR_FIRST + "|" + OF_YEAR + "|" + CODED + "|" + PLAIN + ")(?<stop>\\\\?[.):]{1,2}|\\s-(?=\\s{1,3}(?!Page\\b)\\p{Lu})|\\.?)(?:\\*\\*)?(?<blank>\\s+(?:\\|\\s*|/\\s{1,2}(?=\\p{Lu}\\p{Ll}))?|$|(?=[\\p{Lu}\"]))");
  private static final String CAPITALS = "\\p{Lu}{3,}\\b(?!\\s\\p{Ll})";
  /// `(34)   APOLOGIES`, not `(3) That the plan be noted`; `(34)` above the title
  private static final Wording BRACKETED = Wording.of("^\\((?<number>\\d{1,4})\\)(?:$|\\s{1,12}(?=" + CAPITALS + "))");
  /// `IV   MEMBERSHIP`, not `I Pell`
  private static final Wording ROMAN = Wording.of("^(?<number>X{0,2}(?:IX|IV|VI{0,3}|I{1,3})|X{1,3})\\.?\\s{1,12}(?=" + CAPITALS + ")");
  private static final Wording GLUED = Wording.of("^\\d{1,2}(?=\\p{Lu}(?:\\p{Ll}{2}|\\p{Lu}{2}))");
  /// `(b)    Declarations of Interest -`, a line that ends in a dash and so is no limb
  private static final Wording LETTERED = Wording.of("^\\((?<letter>[a-z])\\)\\s{1,12}(?=\\p{Lu}[^\\n]{3,240}\\s-\\s?$)");
  private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV");
  private static final String OF_NUMERALS = "r";
  private static final String OF_LETTERS = "a";
  private static final String PLAIN_GLUED = "ng";
  private static final Wording IN_CAPITALS = Wording.of("^" + CAPITALS);
  private static final Wording DATE = Wording.of("(?i)^\\d{1,2}(?:st|nd|rd|th)?[ ,]{1,2}(?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|^(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])/\\d{2,4}\\b"
      + "|^\\d{1,2}[.:]\\d{2}\\s?(?:[ap]\\.?m|hrs|hours|noon)\\b");
  private static final Wording FINANCIAL_YEAR = Wording.of("(?:19|20)(\\d)(\\d)[/-](?:(?:19|20)?\\1\\d|(?:19|20)?\\d0)");
  private static final int LONGEST = 60;

  /// The number that a line begins with.
  static Optional<ItemNumber> at(String words) {
    String beginning = words.substring(0, Math.min(words.length(), LONGEST));
    Matcher bracketed = BRACKETED.matcher(beginning);
    if (bracketed.find()) {
      return Optional.of(of(bracketed.group("number"), bracketed.end(), true));
    }
    if (beginning.isEmpty() || !(Character.isDigit(beginning.charAt(0)) || Character.isUpperCase(beginning.charAt(0)))) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(beginning);
    if (!number.find() || DATE.in(beginning)) {
      return Optional.empty();
    }
    if (FINANCIAL_YEAR.is(number.group("number"))) {
      return Optional.empty();
    }
    boolean stopped = !number.group("stop").isEmpty();
    boolean apart = !number.group("blank").isEmpty() || number.end() == words.length();
    boolean coded = Character.isUpperCase(beginning.charAt(0)) && Character.isDigit(beginning.charAt(number.end() - 1));
    return apart || stopped || coded ? Optional.of(of(number.group("number"), number.end(), stopped)) : Optional.empty();
  }

  /// The number that a line begins with, be it a Roman one, a letter, or one that is glued to the title: what these are elsewhere heads nothing.
  static Optional<ItemNumber> ofHeading(String words) {
    return at(words).or(() -> unusual(words));
  }

  private static Optional<ItemNumber> unusual(String words) {
    Matcher lettered = LETTERED.matcher(words);
    if (lettered.find()) {
      return Optional.of(new ItemNumber("(" + lettered.group("letter") + ")", OF_LETTERS, List.of(lettered.group("letter").charAt(0) - 'a' + 1), lettered.end(), true));
    }
    Matcher numeral = ROMAN.matcher(words);
    if (numeral.find() && NUMERALS.contains(numeral.group("number"))) {
      return Optional.of(new ItemNumber(numeral.group("number"), OF_NUMERALS, List.of(NUMERALS.indexOf(numeral.group("number")) + 1), numeral.end(), false));
    }
    Matcher glued = GLUED.matcher(words);
    return glued.find() ? Optional.of(new ItemNumber(glued.group(), PLAIN_GLUED, List.of(Integer.valueOf(glued.group())), glued.end(), false)) : Optional.empty();
  }

  private static ItemNumber of(String printed, int end, boolean stopped) {
    List<Integer> steps = Arrays.stream(printed.split("\\D+")).filter(digits -> !digits.isEmpty()).map(Integer::valueOf).toList();
    String series = printed.matches(PLAIN) ? "n" : DIGITS.matcher(LETTERS.matcher(printed).replaceAll("L")).replaceAll("n").replace("/ ", "/");
    return new ItemNumber(printed, series, steps, end, stopped);
  }

  /// Whether the line below a number that stands alone may be its title: below one in brackets, which limbs have too, only where it begins in capitals.
  static boolean mayHead(String number, String below) {
    return !number.startsWith("(") || IN_CAPITALS.in(below);
  }

  /// Whether it is more than a number.
  boolean isCode() {
    return !series.equals("n") && !series.equals(PLAIN_GLUED) && !isCounted();
  }

  /// Whether the rest of its line is the title and nothing else: behind a number that is glued to it, or a letter.
  boolean isBeforeTitle() {
    return series.equals(PLAIN_GLUED) || series.equals(OF_LETTERS);
  }

  /// Whether it is a Roman one or a letter, which is one only where those before it stand above.
  boolean isCounted() {
    return series.equals(OF_NUMERALS) || series.equals(OF_LETTERS);
  }

  /// Whether it numbers a paragraph or an item within an item: `7.1`, not `7.0`.
  boolean isStepped() {
    return !isCode() && steps.size() > 1 && steps.getLast() != 0;
  }

  /// How far another number of the series is ahead, in the first step that differs: 0 where they are the same.
  int ahead(ItemNumber other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      int difference = other.steps.get(i) - steps.get(i);
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(other.steps.size(), steps.size());
  }
}
