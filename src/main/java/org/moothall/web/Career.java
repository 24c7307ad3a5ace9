package org.moothall.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.query.Row;

/// Holdings of posts as stretches of time: of a person the posts, of a post the people.
///
/// @param first the first day on which documents show it, in words, or nothing
/// @param last the last such day, in words, or nothing
/// @param manner in which manner: acting, interim, former …, or nothing
/// @param from where its bar begins, in hundredths of the time that all stretches span
/// @param length how long its bar is, likewise
/// @param statements what documents say, each with its words
record Career(String first, String last, String manner, int from, int length, List<Line> statements) {

  private static final String AS_OF = "asOf";
  private static final int WHOLE = 100;
  private static final int LEAST = 2;

  /// Rows of the same thing in the same manner are one stretch; that which was shown last comes first.
  ///
  /// @param thing the variable of what differs: `post`, `person`
  static List<Career> of(List<Row> rows, String thing, Links links, Personal personal) {
    Map<List<String>, List<Row>> stretches = new LinkedHashMap<>();
    rows.forEach(row -> stretches.computeIfAbsent(List.of(row.text(thing), row.text("manner")), _ -> new ArrayList<>()).add(row));
    List<LocalDate> days = days(rows);
    return stretches.values().stream().sorted(Comparator.comparing(Career::latest).reversed())
        .map(stretch -> of(stretch, days, Line.of(stretch, "", links, personal))).toList();
  }

  private static Career of(List<Row> rows, List<LocalDate> all, List<Line> statements) {
    List<LocalDate> own = days(rows);
    String manner = rows.getFirst().text("manner");
    if (own.isEmpty()) {
      return new Career("", "", manner, 0, 0, statements);
    }
    long span = Math.max(1, all.getLast().toEpochDay() - all.getFirst().toEpochDay());
    int from = (int) ((own.getFirst().toEpochDay() - all.getFirst().toEpochDay()) * (WHOLE - LEAST) / span);
    int length = Math.max(LEAST, (int) ((own.getLast().toEpochDay() - own.getFirst().toEpochDay()) * WHOLE / span));
    return new Career(Dates.day(own.getFirst()), Dates.day(own.getLast()), manner, from, Math.min(length, WHOLE - from), statements);
  }

  /// Whether it was shown on more than one day.
  public boolean lasts() {
    return !first.equals(last);
  }

  private static String latest(List<Row> rows) {
    return rows.stream().map(row -> row.text(AS_OF)).max(Comparator.naturalOrder()).orElse("");
  }

  private static List<LocalDate> days(List<Row> rows) {
    return rows.stream().map(row -> row.text(AS_OF)).flatMap(day -> day(day).stream()).sorted().toList();
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
