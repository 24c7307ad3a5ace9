package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.people.Listed.Presence;
import org.moothall.fact.Attendance.Status;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// An attendance list in columns with headings, the last of which may tell for each whether they were there.
///
/// `Name    Representing    Present` / `Ada Pell    Primary schools (Chair)    Y` / `Ben Okafor    Nurseries    N - apologies`
///
/// `Member    Membership Group` / `Ada Pell (Chair)    Primary Schools - Headteacher`, be it that the cells stand one below the other, then also without headings
///
/// @param people those in the rows
/// @param rest the lines below the rows
record AttendanceTable(List<Listed> people, List<Passage> rest) {

  private static final Wording HEADER = Wording.of("(?i)^\\W*(?:name|member|representative|councillor|attendee)s?(?: of member)?(?:\\t| {3,})(?:[^\\t]*(?:\\t| {3,}))?(?:present|attended|attending|in attendance|attendance)\\??\\s*$");
  /// The heading of two columns, the second of which tells for whom or as what people are there.
  private static final Wording TITLED = Wording.of("(?i)^\\W*(?<people>" + headings("people") + ")(?:\\t| {3,}|\\s*\\n\\s*)(?:" + headings("manner") + ")\\s*$");
  private static final Wording GAP = Wording.of("\\t\\s*| {3,}|\\s*\\n\\s*");
  private static final Wording THERE = Wording.of("(?i)^(?:y|yes|present|attended|[✓✔√])(?!\\p{L})");
  private static final Wording AWAY = Wording.of("(?i)^(?:n|no|absent|not present|did not attend|apolog(?:y|ies)(?: (?:sent|received))?)(?!\\p{L})");
  private static final Wording APOLOGY = Wording.of("(?i)apolog");
  private static final Wording BRACKET = Wording.of("\\((?<words>[^()]{2,80})\\)");
  /// `Nominated by Ashcombe Council (Elected Member)`
  private static final Wording NOMINATED = Wording.of("(?i)^(?:nominated|appointed) by [^()]{3,60} \\((?<post>[^()]{3,40})\\)$");
  private static final Wording CHAIR = Wording.of("(?i)(?:(?:vice|deputy)[- ]?)?chair(?:man|person|woman)?");
  private static final int FEWEST = 3;

  AttendanceTable {
    people = List.copyOf(people);
    rest = List.copyOf(rest);
  }

  private static String headings(String what) {
    return Vocabulary.rows("roll-columns").stream().filter(row -> row.get(1).equals(what)).map(List::getFirst).collect(Collectors.joining("|"));
  }

  /// The table that the lines of a list begin with.
  static Optional<AttendanceTable> of(List<Passage> lines) {
    boolean below = lines.size() > 1 && lines.stream().allMatch(line -> line.folded().indexOf('\n') >= 0);
    boolean headed = lines.size() > 1 && TITLED.in(lines.getFirst());
    boolean titled = headed || below;
    if (!titled && (lines.size() <= FEWEST || !HEADER.in(lines.getFirst()))) {
      return Optional.empty();
    }
    List<Listed> people = new ArrayList<>();
    int first = below && !headed ? 0 : 1;
    for (Passage line : lines.subList(first, lines.size())) {
      Optional<Listed> person = titled ? titled(line) : row(line);
      if (person.isEmpty()) {
        break;
      }
      people.add(person.get());
    }
    return people.size() < (titled ? 1 : FEWEST) ? Optional.empty() : Optional.of(new AttendanceTable(people, lines.subList(people.size() + first, lines.size())));
  }

  /// Whether a line is the heading of columns over members: `Member    Membership Group`.
  static boolean isOfMembers(Passage line) {
    Matcher heading = line.matcher(TITLED);
    return heading.find() && SourceText.lower(heading.group("people")).startsWith("member");
  }

  /// A name that fills its cell but for brackets, and a cell beside it that nobody else is named in.
  private static Optional<Listed> titled(Passage line) {
    List<Passage> cells = cells(line);
    Passage first = cells.getFirst();
    Optional<Name> name = NameGrammar.at(first, first.tokens(), 0).filter(found -> found.honorific() || !found.partial());
    if (cells.size() != 2 || name.isEmpty()) {
      return Optional.empty();
    }
    Remarks remarks = new Remarks(name.get().name(), name.get().offices(), true);
    first.matches(BRACKET).forEach(bracket -> remarks.add(first.part(bracket.start("words"), bracket.end("words"))));
    Passage manner = cells.getLast();
    Matcher nominated = manner.matcher(NOMINATED);
    if (nominated.matches()) {
      remarks.office(nominated.group("post"));
    } else if (Chunks.headed(manner.tokens())) {
      remarks.office(manner.folded());
    } else {
      remarks.add(manner);
    }
    return Optional.of(new Listed(name.get().name(), remarks.titles(), remarks.affiliation(), remarks.presence(), line));
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
