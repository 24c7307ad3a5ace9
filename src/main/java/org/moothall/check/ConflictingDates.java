package org.moothall.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.fact.Evidence;
import org.moothall.fact.Meeting;
import org.moothall.fact.Stated;
import org.moothall.record.DocumentRecord;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// Finds dates and times that cannot both be right.
///
/// `Tuesday, 9 October 2024` was a Wednesday · a meeting that ends before it begins · an action that is due before the meeting
final class ConflictingDates {

  private static final Wording WEEKDAY = Wording.of("(?i)^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");

  private static final Wording BY = Wording.of("(?i)\\b(?:by|before|no later than|until) (?:the )?$");

  private ConflictingDates() {}

  static Stream<Remark> of(DocumentRecord record) {
    Meeting meeting = record.facts().meeting();
    Stream<Remark> weekdays = Dates.find(record.text().all()).stream().flatMap(date -> weekday(date).stream());
    Stream<Remark> actions = record.facts().list(Action.class).stream().flatMap(action -> due(record, action, meeting.date()).stream());
    return Stream.of(weekdays, actions, times(meeting).stream()).flatMap(remarks -> remarks);
  }

  private static Optional<Remark> weekday(DateExpression date) {
    Matcher said = WEEKDAY.matcher(date.words());
    if (!(date.value() instanceof LocalDate day) || !said.find()) {
      return Optional.empty();
    }
    String is = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    return said.group(1).equalsIgnoreCase(is) ? Optional.empty() : Optional.of(remark(date, day + " is a " + is + ", not a " + said.group(1)));
  }

  private static Optional<Remark> due(DocumentRecord record, Action action, Optional<Stated<LocalDate>> held) {
    return held.flatMap(meeting -> Dates.find(record.text().passage(action.evidence().getFirst().span())).stream()
        .filter(date -> date.day().filter(day -> day.isBefore(meeting.value())).isPresent() && isDeadline(record, date)).findFirst()
        .map(date -> remark(date, "due before the meeting of " + meeting.value())));
  }

  private static boolean isDeadline(DocumentRecord record, DateExpression date) {
    Span before = new Span(Math.max(0, date.span().start() - 15), date.span().start());
    return BY.in(record.text().passage(before));
  }

  private static Optional<Remark> times(Meeting meeting) {
    Optional<LocalTime> start = meeting.start().map(Stated::value);
    boolean reversed = start.isPresent() && meeting.end().filter(end -> end.value().isBefore(start.get())).isPresent();
    return reversed ? meeting.end().flatMap(end -> end.evidence().stream().map(Evidence::span).findFirst())
        .map(span -> new Remark(RemarkCode.CONFLICTING_DATES, span, "the meeting ends before it begins at " + start.orElseThrow())) : Optional.empty();
  }

  private static Remark remark(DateExpression date, String message) {
    return new Remark(RemarkCode.CONFLICTING_DATES, date.span(), message);
  }
}
