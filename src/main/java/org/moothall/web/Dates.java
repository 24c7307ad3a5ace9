package org.moothall.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.moothall.fact.Amount;

/// Dates, times and numbers as people write them.
final class Dates {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h.mm a", Locale.UK);

  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private Dates() {}

  /// A moment in Coordinated Universal Time: `18 December 2017, 9.05 am UTC`.
  static String moment(Instant moment) {
    OffsetDateTime time = moment.atOffset(ZoneOffset.UTC);
    return time.format(DAY) + ", " + time.format(TIME) + " UTC";
  }

  /// A day: `18 December 2017`.
  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /// A title with its days in words: `Planning Committee, 18 December 2017`.
  static String inTitle(String title) {
    return ISO_DAY.matcher(title).replaceAll(day -> readable(day.group(), XSD + "date"));
  }

  /// The value in words; as it stands where it is of another type or no proper value.
  static String readable(String value, String datatype) {
    if (!datatype.startsWith(XSD)) {
      return value;
    }
    try {
      return switch (datatype.substring(XSD.length())) {
        case "date" -> LocalDate.parse(value).format(DAY);
        case "gYearMonth" -> YearMonth.parse(value).format(MONTH);
        case "time" -> LocalTime.parse(value).format(TIME);
        case "decimal" -> Amount.grouped(new BigDecimal(value));
        default -> value;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return value;
    }
  }
}
