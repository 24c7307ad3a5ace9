package org.moothall.linkage;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;

/// Counts the meetings of each body and year: those that are known of, and those of them whose minutes are here, have an attendance
/// list, can be read.
final class Census {

  /// The meetings of a body in a year.
  private record Season(Node body, Optional<Year> year) {}

  private static final Comparator<Season> ORDER =
      Comparator.comparing((Season season) -> season.body().getURI()).thenComparing(season -> season.year().map(Year::getValue).orElse(0));

  private final Map<Season, Set<String>> known = new TreeMap<>(ORDER);
  private final Map<String, List<Paper>> minutes = new HashMap<>();

  private Census() {}

  static Stream<Link> of(Papers papers) {
    Census census = new Census();
    papers.all().forEach(census::add);
    return census.known.entrySet().stream().flatMap(season -> census.counted(season.getKey(), season.getValue()));
  }

  private void add(Paper paper) {
    paper.things(Moot.Meeting).forEach(meeting -> paper.one(meeting, Moot.heldBy)
        .ifPresent(body -> known.computeIfAbsent(new Season(body, year(paper, meeting)), _ -> new TreeSet<>()).add(meeting.getURI())));
    paper.meeting().ifPresent(meeting -> minutes.computeIfAbsent(meeting.getURI(), _ -> new ArrayList<>()).add(paper));
  }

  private static Optional<Year> year(Paper paper, Node meeting) {
    return paper.words(meeting, Moot.date).map(day -> Year.from(LocalDate.parse(day)));
  }

  private Stream<Link> counted(Season season, Set<String> meetings) {
    return Stream.of(
        new MeetingsCounted(season.body(), season.year(), Moot.meetingsKnown, meetings.size()),
        new MeetingsCounted(season.body(), season.year(), Moot.meetingsWithMinutes, count(meetings, _ -> true)),
        new MeetingsCounted(season.body(), season.year(), Moot.meetingsWithAttendance, count(meetings, paper -> !paper.things(Moot.Attendance).isEmpty())),
        new MeetingsCounted(season.body(), season.year(), Moot.meetingsWithText, count(meetings, paper -> !paper.text().all().isBlank())));
  }

  private int count(Set<String> meetings, Predicate<Paper> has) {
    return (int) meetings.stream().filter(meeting -> minutes.getOrDefault(meeting, List.of()).stream().anyMatch(has)).count();
  }
}
