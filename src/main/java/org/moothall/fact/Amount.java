package org.moothall.fact;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers and measures as people in Britain write them.
public final class Amount {

  private static final int LONGEST = 30;

  private Amount() {}

  /// A number in groups of three, with all its digits: `10,521.77`. One of very many digits stands as it is.
  public static String grouped(BigDecimal number) {
    BigDecimal shown = number.stripTrailingZeros();
    if (shown.scale() > LONGEST || (long) shown.precision() - shown.scale() > LONGEST) {
      return shown.toString();
    }
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
    format.setMaximumFractionDigits(Math.max(0, shown.scale()));
    return format.format(shown);
  }

  /// A number with its unit: `£77,000`, `£298.90`, `67%`, `8 minutes`.
  public static String measured(String number, String unit) {
    return switch (unit) {
      case "" -> number;
      case "£", "$", "€" -> money(number, unit);
      case "%" -> number + unit;
      default -> number + " " + unit;
    };
  }

  private static String money(String number, String unit) {
    String whole = number.indexOf('.') >= 0 && number.indexOf('.') == number.length() - 2 ? number + "0" : number;
    return whole.startsWith("-") ? "−" + unit + whole.substring(1) : unit + whole;
  }
}
