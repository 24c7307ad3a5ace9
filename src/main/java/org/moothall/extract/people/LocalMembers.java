package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.fact.Attendance.Status;
import org.moothall.text.Wording;

/// Finds, at the end of the members of a committee on planning, those who came for what is planned in their ward.
///
/// `Ada Pell` / `Ben Okafor` / … / `Cai Rhys - Mill Ward`: where all have a ward behind them, all are members.
final class LocalMembers {

  private static final Wording PLANNING = Wording.of("(?i)\\b(?:planning|development(?: control| management)?)\\b[\\p{L} -]{0,30}\\b(?:committee|sub-committee|panel|board)\\b");
  private static final Wording WARD = Wording.of(" - \\p{Lu}[\\p{L}' &-]{2,40} Ward$");
  private static final int FEWEST = 5;
  private static final int MOST = 3;

  private LocalMembers() {}

  /// The people of a list of members, local members among them in attendance only.
  static AttendanceLists.Read told(AttendanceLists.Read list, Optional<String> body) {
    List<Attended> people = list.attended();
    int first = IntStream.range(0, people.size()).filter(at -> isLocal(people.get(at))).findFirst().orElse(people.size());
    boolean last = people.stream().skip(first).allMatch(person -> isLocal(person) || person.status() != Status.PRESENT);
    if (first < FEWEST || people.size() - first > MOST || !last || body.filter(name -> PLANNING.in(name)).isEmpty()) {
      return list;
    }
    return new AttendanceLists.Read(people.stream().map(person -> isLocal(person) ? new Attended(person.listed(), Status.IN_ATTENDANCE, person.capacity(), person.rule(), person.confidence())
        : person).toList(), list.sentences());
  }

  private static boolean isLocal(Attended person) {
    return person.status() == Status.PRESENT && WARD.in(person.listed().passage());
  }
}
