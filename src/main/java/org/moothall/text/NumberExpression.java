package org.moothall.text;

import java.math.BigDecimal;

/// A number in words or digits, with the sign that belongs to it.
///
/// @param start its first character in the passage it was found in, the sign included
/// @param end the character after its last, the sign included
/// @param value the number, with "million" and the like multiplied out
/// @param sign what is written with it: "%", "£", "€", "$", or nothing
/// @param spelled whether it is written in letters
public record NumberExpression(int start, int end, BigDecimal value, String sign, boolean spelled) {

  /// Whether it is a percentage.
  public boolean percent() {
    return sign.equals("%");
  }

  /// Whether it is an amount of money.
  public boolean money() {
    return !sign.isEmpty() && !percent();
  }
}
