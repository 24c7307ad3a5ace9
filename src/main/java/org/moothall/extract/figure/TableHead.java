package org.moothall.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.extract.figure.Measure.Role;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// The heading of a table of indicators: what each of its columns of numbers tells.
///
/// `Indicator     Q2 25/26   Q2 24/25   Target   Status` has three: now, before, target. Where two columns are left that no word
/// and no year tells apart, nothing is known of them.
///
/// @param roles what the columns of numbers tell, in order; none where it is not known
/// @param lines how many lines the heading takes
record TableHead(List<Role> roles, int lines) {

  private static final Wording TARGET = Wording.of("(?i)(?:annual |quarterly |year[- ]end |local |agreed )?targets?(?: (?:for )?(?:20)?\\d\\d(?:[-/]\\d\\d)?)?");
  private static final Wording NOW = Wording.of("(?i)(?:actual|current|performance|result|outturn|value|this (?:quarter|month|year|period))(?: \\S{2,12})?");
  private static final Wording BEFORE = Wording.of("(?i)(?:previous|last|prior|preceding)(?: \\S{2,12}){0,2}");
  private static final Wording PERIOD = Wording.of("(?i)(?:(?:q|qtr|quarter|month|period|year|year end|p|m) ?\\d{0,2} ?)?(?:(?:20)?\\d\\d ?[-/] ?(?:20)?\\d\\d|20\\d\\d)|(?:q|qtr|quarter) ?[1-4]");
  private static final Wording YEARS = Wording.of("(?<year>20\\d\\d|\\d\\d(?= ?[-/] ?\\d\\d))");
  private static final Wording QUARTER = Wording.of("(?i)\\bq(?:tr|uarter)? ?(?<quarter>[1-4])\\b");

  TableHead {
    roles = List.copyOf(roles);
  }

  /// The heading that a line is, with the years that may stand below its periods.
  static Optional<TableHead> at(List<Passage> lines, int at) {
    if (!lines.get(at).folded().contains("arget")) {
      return Optional.empty();
    }
    List<Passage> cells = FigureTable.cells(lines.get(at));
    if (cells.size() < 3 || cells.stream().filter(TARGET::is).count() != 1 || cells.getFirst().length() < 3 || isColumn(cells.getFirst().folded())) {
      return Optional.empty();
    }
    List<Passage> below = at + 1 < lines.size() ? FigureTable.cells(lines.get(at + 1)) : List.of();
    boolean years = !below.isEmpty() && below.stream().allMatch(cell -> PERIOD.is(cell));
    List<String> columns = new ArrayList<>();
    for (Passage cell : cells) {
      String words = cell.folded() + (years ? below.stream().filter(year -> Math.abs(year.column() - cell.column()) <= 3).findFirst().map(year -> " " + year.folded()).orElse("") : "");
      if (isColumn(cell.folded())) {
        columns.add(words);
      }
    }
    return Optional.of(new TableHead(roles(columns), years ? 2 : 1));
  }

  private static boolean isColumn(String words) {
    return TARGET.is(words) || NOW.is(words) || BEFORE.is(words) || PERIOD.is(words);
  }

  private static List<Role> roles(List<String> columns) {
    List<String> rest = columns.stream().filter(column -> !TARGET.is(column)).toList();
    List<Role> known = switch (rest.size()) {
      case 1 -> List.of(BEFORE.is(rest.getFirst()) ? Role.PREVIOUS : Role.VALUE);
      case 2 -> two(rest.getFirst(), rest.getLast());
      default -> List.<Role>of();
    };
    if (!known.contains(Role.VALUE)) {
      return List.of();
    }
    List<Role> roles = new ArrayList<>();
    int next = 0;
    for (String column : columns) {
      roles.add(TARGET.is(column) ? Role.TARGET : known.get(next++));
    }
    return roles;
  }

  private static List<Role> two(String one, String other) {
    if (isNow(one) != isNow(other)) {
      return isNow(one) ? List.of(Role.VALUE, Role.PREVIOUS) : List.of(Role.PREVIOUS, Role.VALUE);
    }
    int order = BEFORE.is(one) == BEFORE.is(other) ? Integer.compare(time(one), time(other)) : BEFORE.is(one) ? -1 : 1;
    return order == 0 ? List.of() : order < 0 ? List.of(Role.PREVIOUS, Role.VALUE) : List.of(Role.VALUE, Role.PREVIOUS);
  }

  /// `Actual` beside `2022/23`: the column that names no time is of this one.
  private static boolean isNow(String column) {
    return NOW.is(column) && time(column) == 0;
  }

  /// A number that grows with time: the year, then the quarter.
  private static int time(String column) {
    int year = YEARS.matcher(column).results().map(MatchResult::group).mapToInt(Integer::parseInt).map(number -> number % 100).findFirst().orElse(0);
    Matcher quarter = QUARTER.matcher(column);
    return year * 10 + (quarter.find() ? Integer.parseInt(quarter.group("quarter")) : 0);
  }
}
