package org.moothall.read.office;

import org.moothall.read.words.ListNumber;

/// How the entries of one level of a list are marked.
///
/// @param start the first number
/// @param number how numbers are written; bullets have none
/// @param pattern the mark, `%1.%2` for the numbers of the first two levels
/// @param bullet whether the mark is a sign
/// @param digits whether the numbers of upper levels are written in digits whatever their own way
/// @param restarts whether it begins anew under each entry of an upper level
record Level(int start, ListNumber number, String pattern, boolean bullet, boolean digits, boolean restarts) {

  static final Level USUAL = new Level(1, ListNumber.DECIMAL, "", false, false, true);

  Level with(String property, Elements at) {
    return switch (property) {
      case "start" -> new Level(at.number("val").orElse(1), number, pattern, bullet, digits, restarts);
      case "numFmt" -> new Level(start, format(at.value().orElse("")), pattern, at.value().orElse("").equals("bullet"), digits, restarts);
      case "lvlText" -> new Level(start, number, at.value().orElse(""), bullet, digits, restarts);
      case "isLgl" -> new Level(start, number, pattern, bullet, at.isOn(), restarts);
      case "lvlRestart" -> new Level(start, number, pattern, bullet, digits, at.number("val").orElse(1) != 0);
      default -> this;
    };
  }

  private static ListNumber format(String name) {
    return switch (name) {
      case "lowerLetter" -> ListNumber.LOWER_LETTER;
      case "upperLetter" -> ListNumber.UPPER_LETTER;
      case "lowerRoman" -> ListNumber.LOWER_ROMAN;
      case "upperRoman" -> ListNumber.UPPER_ROMAN;
      case "ordinal" -> ListNumber.ORDINAL;
      case "decimalZero" -> ListNumber.DECIMAL_ZERO;
      case "none", "bullet" -> ListNumber.NONE;
      default -> ListNumber.DECIMAL;
    };
  }
}
