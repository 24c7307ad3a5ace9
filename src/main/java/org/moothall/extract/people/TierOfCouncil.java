package org.moothall.extract.people;

import java.util.List;
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
/// county council, and where nothing tells of a lower one, she is a `Councillor`. Among more who are plain `Councillor` she is of another tier,
/// though nothing names the council.
///
/// @param words what tells of the tier
/// @param visitors whether those whose titles name a tier visit a council that nothing names
record TierOfCouncil(String words, boolean visitors) {

  private static final Set<String> TIERS = Set.of("County Councillor", "Borough Councillor", "District Councillor", "Unitary Councillor");
  private static final Set<String> LOWER = Set.of("parish", "community", "town", "village", "district", "borough", "city", "metropolitan");
  private static final Set<String> LOCAL = Set.of("parish council", "community council", "town council", "village council", "parish meeting");

  private static final int FEW = 3;

  /// @param attended the people of the attendance lists
  static TierOfCouncil of(Optional<String> council, Optional<String> body, List<Attended> attended) {
    String words = Stream.of(council, body).flatMap(Optional::stream).map(SourceText::lower).collect(Collectors.joining(" "));
    long plain = attended.stream().filter(person -> person.status() == Status.PRESENT && person.listed().titles().stream().anyMatch(title -> title.words().equals("Councillor"))).count();
    long tiered = attended.stream().filter(TierOfCouncil::isOfTier).count();
    boolean told = words.contains("county") || LOWER.stream().anyMatch(words::contains);
    return new TierOfCouncil(words, !told && plain >= FEW && tiered * FEW <= plain);
  }

  private static boolean isOfTier(Attended person) {
    return person.listed().titles().stream().anyMatch(title -> TIERS.contains(title.words()));
  }

  /// A title as the council's own minutes mean it.
  String title(String title) {
    boolean own = TIERS.contains(title) && (words.contains(SourceText.lower(title.substring(0, title.indexOf(' '))))
        || (title.startsWith("County") && !visitors && LOWER.stream().noneMatch(words::contains)));
    return own ? "Councillor" : title;
  }

  /// Somebody as they attended: a councillor of another tier is a guest of a local council, in whatever list.
  Attended seen(Attended person) {
    boolean visits = person.status() == Status.PRESENT && (visitors || LOCAL.stream().anyMatch(words::contains)) && isOfTier(person);
    return visits ? new Attended(person.listed(), Status.IN_ATTENDANCE, Capacity.GUEST, person.rule(), person.confidence()) : person;
  }
}
