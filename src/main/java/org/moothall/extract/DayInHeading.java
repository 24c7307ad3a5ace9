package org.moothall.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.minutes.Minutes;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Reads the day of the meeting from the heading: the line that says the meeting was held counts before any other.
///
/// `Minutes of the meeting held on Monday, 3 June 2024` · never `Minutes of the previous meeting, 6 May 2024, were approved`
final class DayInHeading {

  private static final Wording HELD = Wording.of("(?i)\\b(?:held|minutes? of|meeting of)\\b");
  private static final Wording WEEKDAY = Wording.of("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Wording ANOTHER = Wording.of("(?i)\\b(?:next|last|previous) meeting\\b|\\bsubject to (?:confirmation|approval|agreement)\\b[^.]{0,60}\\bat\\b|\\bdate of next\\b|\\b(?:approved|confirmed|amended|adopted|published|updated|agenda dispatched)\\b(?! (?:draft )?minutes)"
      + "|^to (?:receive|approve|confirm|agree|consider|sign)\\b|\\bas an? (?:true|correct|accurate)\\b|\\bpreviously circulated\\b|\\bcopyright\\b|^(?:publication|effective|date published)"
      // the front matter of a page tells when it was put up
      + "|^(?:---\\s(?s:.{0,300}?)\\s)?(?-i:date|lastmod|pubdate|updated|modified):\\s*[\"']?\\d{4}-\\d{2}-\\d{2}");
  /// `PENSIONS COMMITTEE - 7 MAY 2024` above `Minutes of the meeting commencing at 10 am`, among the papers of a later meeting
  private static final Wording BODY_AND_DAY = Wording.of("^\\p{Lu}[^\\d]{3,90}\\s?[-,]\\s?\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? 20\\d\\d$");
  private static final Wording MINUTES_OF_IT = Wording.of("(?i)^(?:draft |unconfirmed )?minutes of the meeting\\b(?! of)");
  private static final Wording MOVED = Wording.of("(?i)\\b(?:moved|rescheduled|adjourned|postponed) from\\b[^,]{0,40},");

  /// `3    Minutes of the meeting held on 8 October 2019      Noted`: a row of a table over the minutes
  private static final Wording ROW = Wording.of("^\\s*\\d{1,3}\\.?(?:\\t| {3,}|\\s[^\\t]{3,120}\\t)");
  private static final Wording BROKEN = Wording.of("(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|on(?: the)?)(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?\\s*$");

  private static final int LONGEST = 300;

  private final Minutes minutes;

  DayInHeading(Minutes minutes) {
    this.minutes = minutes;
  }

  Optional<Stated<LocalDate>> find(List<Issue> issues) {
    if (minutes.layout().inFirstPerson()) {
      return titled();
    }
    Optional<Passage> key = Stream.of(KeyLines.MEETING, KeyLines.MEETING_OF, KeyLines.DECIDED, KeyLines.DATED).flatMap(line -> KeyLines.value(minutes, line, "date").stream()).findFirst();
    return key.flatMap(words -> days(words).findFirst()).or(() -> inHeading(issues)).map(date -> stated(date, 0.97));
  }

  private Optional<Stated<LocalDate>> titled() {
    Stream<Passage> lines = Stream.concat(minutes.items().getFirst().title().stream(), minutes.heading().stream());
    return lines.flatMap(line -> Dates.find(line).stream()).filter(date -> date.value() instanceof LocalDate).findFirst()
        .map(date -> new Stated<>((LocalDate) date.value(), List.of(evidence(date)), 0.95));
  }

  private Optional<DateExpression> inHeading(List<Issue> issues) {
    List<Passage> lines = joined(minutes.heading().stream().filter(line -> !ANOTHER.in(line) && !ROW.in(line)).map(DayInHeading::withoutFormer).toList());
    Optional<DateExpression> day = above(lines).or(() -> Stream.of(HELD, WEEKDAY).flatMap(cue -> lines.stream().filter(line -> cue.in(line)).flatMap(DayInHeading::days)).findFirst())
        .or(() -> lines.stream().flatMap(DayInHeading::days).findFirst());
    day.filter(first -> lines.stream().flatMap(DayInHeading::days).anyMatch(other -> !other.day().equals(first.day())))
        .ifPresent(first -> issues.add(Issue.at(first.span(), IssueCode.DATE_CONFLICT, "the heading gives other days too than " + first.iso())));
    return day;
  }

  /// The day behind the name of the body, right above the line that begins its minutes and gives no day.
  private static Optional<DateExpression> above(List<Passage> lines) {
    return IntStream.range(0, Math.max(0, lines.size() - 1)).filter(at -> BODY_AND_DAY.in(lines.get(at)) && MINUTES_OF_IT.in(lines.get(at + 1)) && days(lines.get(at + 1)).findFirst().isEmpty())
        .boxed().flatMap(at -> days(lines.get(at))).findFirst();
  }

  /// The lines, each that breaks off within a date with the next.
  private static List<Passage> joined(List<Passage> lines) {
    return IntStream.range(0, lines.size()).mapToObj(at -> at + 1 < lines.size() && BROKEN.in(lines.get(at)) && days(lines.get(at)).findFirst().isEmpty()
        && lines.get(at).offset(lines.get(at + 1)) < LONGEST ? lines.get(at).through(lines.get(at + 1)) : lines.get(at)).toList();
  }

  /// The words after those that tell from which day a meeting was moved.
  private static Passage withoutFormer(Passage line) {
    var moved = line.matcher(MOVED);
    return moved.find() ? line.from(moved.end()) : line;
  }

  private static Stream<DateExpression> days(Passage line) {
    return Dates.find(line).stream().filter(date -> date.day().isPresent());
  }

  private Stated<LocalDate> stated(DateExpression date, double confidence) {
    return new Stated<>(date.day().orElseThrow(), List.of(evidence(date)), confidence);
  }

  private Evidence evidence(DateExpression date) {
    return new Evidence(date.span(), minutes.text().quote(date.span()), "heading/date");
  }
}
