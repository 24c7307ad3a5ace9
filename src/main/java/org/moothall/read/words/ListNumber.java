package org.moothall.read.words;

import java.util.Locale;

/// The ways in which entries of lists are numbered.
public enum ListNumber {
  /// 1, 2, 3
  DECIMAL,
  /// 01, 02, 03
  DECIMAL_ZERO,
  /// a, b … z, aa, bb
  LOWER_LETTER,
  /// A, B … Z, AA, BB
  UPPER_LETTER,
  /// i, ii, iii
  LOWER_ROMAN,
  /// I, II, III
  UPPER_ROMAN,
  /// 1st, 2nd, 3rd
  ORDINAL,
  /// no number at all
  NONE;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  private static final int LARGEST_ROMAN = 3999;
  private static final int MOST_LETTERS = 5;

  /// A number as this way writes it; in digits where it cannot write it.
  public String write(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case LOWER_LETTER -> letters(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(number);
      case ORDINAL -> number + ending(number);
      case NONE -> "";
    };
  }

  private static String letters(int number) {
    if (number < 1 || number > 26 * MOST_LETTERS) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  private static String ending(int number) {
    int tens = Math.abs(number % 100);
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (tens % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
