package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.people.Listed.Presence;
import org.moothall.fact.Attendance.Status;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// An attendance list in columns, the last of which tells for each whether they were there.
///
/// `Name    Representing    Present` / `Ada Pell    Primary schools (Chair)    Y` / `Ben Okafor    Nurseries    N - apologies`
///
/// @param people those in the rows
/// @param rest the lines below the rows
record AttendanceTable(List<Listed> people, List<Passage> rest) {

  private static final Wording HEADER = Wording.of("(?i)^\\W*(?:name|member|representative|councillor|attendee)s?(?: of member)?(?:\\t| {3,})(?:[^\\t]*(?:\\t| {3,}))?(?:present|attended|attending|in attendance|attendance)\\??\\s*$");
  private static final Wording GAP = Wording.of("\\t\\s*| {3,}");
  private static final Wording THERE = Wording.of("(?i)^(?:y|yes|present|attended|[✓✔√])(?!\\p{L})");
  private static final Wording AWAY = Wording.of("(?i)^(?:n|no|absent|not present|did not attend|apolog(?:y|ies)(?: (?:sent|received))?)(?!\\p{L})");
  private static final Wording APOLOGY = Wording.of("(?i)apolog");
  private static final Wording BRACKET = Wording.of("\\((?<words>[^()]{2,80})\\)");
  private static final Wording CHAIR = Wording.of("(?i)(?:(?:vice|deputy)[- ]?)?chair(?:man|person|woman)?");
  private static final int FEWEST = 3;

  AttendanceTable {
    people = List.copyOf(people);
    rest = List.copyOf(rest);
  }

  /// The table that the lines of a list begin with.
  static Optional<AttendanceTable> of(List<Passage> lines) {
    if (lines.size() <= FEWEST || !HEADER.in(lines.getFirst())) {
      return Optional.empty();
    }
    List<Listed> people = new ArrayList<>();
    for (Passage line : lines.subList(1, lines.size())) {
      Optional<Listed> person = row(line);
      if (person.isEmpty()) {
        break;
      }
      people.add(person.get());
    }
    return people.size() < FEWEST ? Optional.empty() : Optional.of(new AttendanceTable(people, lines.subList(people.size() + 1, lines.size())));
  }

  private static Optional<Listed> row(Passage line) {
    List<Passage> cells = cells(line);
    String mark = cells.getLast().folded();
    Passage first = cells.getFirst();
    boolean away = AWAY.in(mark);
    if (cells.size() < 2 || !(away || THERE.in(mark))) {
      return Optional.empty();
    }
    return NameGrammar.at(first, first.tokens(), 0).filter(name -> !name.partial() || name.honorific()).map(name -> person(name, cells, away, line));
  }

  private static Listed person(Name name, List<Passage> cells, boolean away, Passage line) {
    Remarks remarks = new Remarks(name.name(), name.offices(), true);
    cells.forEach(cell -> cell.matches(BRACKET).forEach(bracket -> remarks.add(cell.part(bracket.start("words"), bracket.end("words")))));
    cells.stream().filter(CHAIR::is).forEach(remarks::add);
    Presence told = remarks.presence();
    Status absence = APOLOGY.in(cells.getLast()) ? Status.APOLOGIES : Status.ABSENT;
    Presence presence = away ? new Presence(false, Optional.empty(), Optional.of(absence), told.initials(), told.stay()) : told;
    return new Listed(name.name(), remarks.titles(), remarks.affiliation(), presence, line);
  }

  private static List<Passage> cells(Passage line) {
    List<Passage> cells = new ArrayList<>();
    int from = 0;
    for (MatchResult gap : GAP.matcher(line.text()).results().toList()) {
      cells.add(line.part(from, gap.start()).trimmed());
      from = gap.end();
    }
    cells.add(line.from(from).trimmed());
    return cells;
  }
}
