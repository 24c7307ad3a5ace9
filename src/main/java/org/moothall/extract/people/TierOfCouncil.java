package org.moothall.extract.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;
import org.moothall.text.SourceText;

/// The tier of the council that minutes are of, and what it makes of councillors of another tier.
///
/// `County Councillor Pell` is there without being a member where a parish council met, and keeps the title; in the minutes of the
/// county council, and where nothing tells of a lower one, she is a `Councillor`.
record TierOfCouncil(String words) {

  private static final Set<String> TIERS = Set.of("County Councillor", "Borough Councillor", "District Councillor", "Unitary Councillor");
  private static final Set<String> LOWER = Set.of("parish", "community", "town", "village", "district", "borough", "city", "metropolitan");
  private static final Set<String> LOCAL = Set.of("parish council", "community council", "town council", "village council", "parish meeting");

  static TierOfCouncil of(Optional<String> council, Optional<String> body) {
    return new TierOfCouncil(Stream.of(council, body).flatMap(Optional::stream).map(SourceText::lower).collect(Collectors.joining(" ")));
  }

  /// A title as the council's own minutes mean it.
  String title(String title) {
    boolean own = TIERS.contains(title) && (words.contains(SourceText.lower(title.substring(0, title.indexOf(' '))))
        || (title.startsWith("County") && LOWER.stream().noneMatch(words::contains)));
    return own ? "Councillor" : title;
  }

  /// Somebody as they attended: a councillor of another tier is a guest of a local council, in whatever list.
  Attended seen(Attended person) {
    boolean visits = person.status() == Status.PRESENT && LOCAL.stream().anyMatch(words::contains)
        && person.listed().titles().stream().anyMatch(title -> TIERS.contains(title.words()));
    return visits ? new Attended(person.listed(), Status.IN_ATTENDANCE, Capacity.GUEST, person.rule(), person.confidence()) : person;
  }
}
