package org.moothall.linkage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// What the first words of a point cite.
///
/// @param items the numbers of items
/// @param day the day of the minutes, where it is told; else they are those of the meeting before
record Cited(Set<Citation> items, Optional<MonthDay> day) {

  /// `Item 9 Minutes dated 12 June`
  private static final Wording DAY = Wording.of("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b");
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int OPENING = 60;

  /// The number of a case, such as a planning application: `E/40556`, `11/01379/F`, `PL/2024/0133`, `21/01234`.
  private static final Wording CASE = Wording.of("(?<![\\p{L}\\d/])(?:\\p{Lu}{1,5}/(?:\\d{2,4}/)?\\d{3,6}|\\d{2,4}/\\d{4,6}/\\p{Lu}{1,6}|\\d{2}/\\d{5})(?![\\d])");

  static Cited in(Point point) {
    Passage opening = point.words().part(0, Math.min(point.words().length(), OPENING));
    return new Cited(Citation.in(opening, point.item().looksBack()), opening.matches(DAY).findFirst().flatMap(Cited::day));
  }

  /// The numbers of cases that words name.
  static Set<String> cases(Passage words) {
    return words.matches(CASE).map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<MonthDay> day(MatchResult match) {
    try {
      return Optional.of(MonthDay.of(MONTHS.indexOf(SourceText.lower(match.group(2))) + 1, Integer.parseInt(match.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether an item of that meeting is cited.
  ///
  /// @param names the numbers under which the item goes
  /// @param next whether the meeting of the day was the one before
  boolean cites(List<Citation> names, Optional<LocalDate> met, boolean next) {
    boolean thatMeeting = day.isPresent() ? day.equals(met.map(MonthDay::from)) : next;
    return thatMeeting && names.stream().anyMatch(items::contains);
  }
}
