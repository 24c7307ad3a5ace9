package org.moothall.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/// A date as far as the words give it.
///
/// @param span where the words stand
/// @param words the words themselves
/// @param value a [LocalDate], [YearMonth] or [Year]: never more exact than the words
/// @param qualifier what makes it vaguer, in lower case: "early", "mid", "late", "end of", "week of"
public record DateExpression(Span span, String words, TemporalAccessor value, Optional<String> qualifier) {

  public DateExpression {
    if (!(value instanceof LocalDate || value instanceof YearMonth || value instanceof Year)) {
      throw new IllegalArgumentException("[date] " + value.getClass());
    }
  }

  /// The whole date, where the words give day, month and year and do not blur them.
  public Optional<LocalDate> day() {
    return value instanceof LocalDate date && qualifier.isEmpty() ? Optional.of(date) : Optional.empty();
  }

  /// The value in ISO 8601: `2018-01-02`, `2018-01` or `2018`.
  public String iso() {
    return value.toString();
  }
}
