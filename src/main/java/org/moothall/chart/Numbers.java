package org.moothall.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as people in Britain write them.
public final class Numbers {

  private Numbers() {}

  /// A number in groups of three: `10,521.77`.
  public static String grouped(BigDecimal number) {
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
    format.setMaximumFractionDigits(Math.max(0, Math.min(6, number.stripTrailingZeros().scale())));
    return format.format(number);
  }

  /// A number with its unit: `£77,000`, `67%`, `8 minutes`.
  public static String measured(String number, String unit) {
    return switch (unit) {
      case "" -> number;
      case "£", "$", "€" -> number.startsWith("-") ? "−" + unit + number.substring(1) : unit + number;
      case "%" -> number + unit;
      default -> number + " " + unit;
    };
  }
}
