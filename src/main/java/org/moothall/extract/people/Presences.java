package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.fact.Attendance.Status;
import org.moothall.fact.Attendance;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stay;
import org.moothall.text.Wording;

/// Judges from all that a document says of somebody's being there how they attended.
///
/// An apology and a later arrival: came late. An apology and a motion moved: the apology stands, for the name may have been
/// read out. On no list, and a motion moved: present.
final class Presences {

  private static final Wording COUNCIL = Wording.of("(?i)\\b(?:council|cabinet|authority|court)\\b");
  private static final Wording COMMITTEE = Wording.of("(?i)\\b(?:committee|panel|commission|board|forum)\\b");
  private static final Wording MAYOR = Wording.of("(?:Lord |Executive |Elected )?(?:Mayor|Provost)");
  private static final Set<Status> THERE = Set.of(Status.PRESENT, Status.LATE, Status.SUBSTITUTE);

  private final Map<Roster.Entry, List<Attended>> told = new LinkedHashMap<>();
  private final Set<Roster.Entry> seated = new LinkedHashSet<>();

  void add(Roster.Entry entry, Attended attended) {
    told.computeIfAbsent(entry, key -> new ArrayList<>()).add(attended);
  }

  /// The one mayor or provost who is at a meeting of the council presides, unless somebody else is said to.
  void seatMayor(List<Roster.Entry> entries, Optional<String> body) {
    boolean council = body.map(name -> COUNCIL.in(name) && !COMMITTEE.in(name)).orElse(true);
    boolean taken = told.values().stream().flatMap(List::stream).anyMatch(attended -> attended.listed().chair());
    List<Roster.Entry> mayors = entries.stream().filter(entry -> entry.offices().stream().anyMatch(office -> MAYOR.is(office.post().name())))
        .filter(entry -> find(entry).filter(attendance -> THERE.contains(attendance.status())).isPresent()).toList();
    if (council && !taken && mayors.size() == 1) {
      seated.add(mayors.getFirst());
    }
  }

  /// Whether a list tells that another presided who came: who takes the chair for an item does not preside then.
  boolean isChaired(Roster.Entry entry) {
    return told.entrySet().stream().filter(other -> other.getKey() != entry && other.getValue().stream().anyMatch(attended -> attended.listed().chair() && !attended.shownByAct() && !attended.rule().equals("attendance/presided")))
        .anyMatch(other -> find(other.getKey()).filter(attendance -> THERE.contains(attendance.status())).isPresent());
  }

  /// The words that say that a person presided.
  Optional<Evidence> chairing(Roster.Entry entry) {
    return told.getOrDefault(entry, List.of()).stream().filter(attended -> attended.listed().chair())
        .findFirst().map(attended -> Evidence.of(attended.listed().passage(), attended.rule()));
  }

  /// How a person attended; nothing where the document does not tell.
  Optional<Attendance> find(Roster.Entry entry) {
    List<Attended> all = told.getOrDefault(entry, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(judge(entry, all));
  }

  private Attendance judge(Roster.Entry entry, List<Attended> all) {
    List<Attended> listed = all.stream().filter(attended -> !attended.shownByAct()).toList();
    List<Attended> decisive = listed.isEmpty() ? all : listed;
    Status status = decisive.stream().map(Attended::status).reduce(Presences::stronger).orElseThrow();
    boolean chair = seated.contains(entry) || all.stream().anyMatch(attended -> attended.listed().chair());
    Optional<String> member = all.stream().flatMap(attended -> attended.listed().substituteFor().stream()).findFirst();
    Stay stay = THERE.contains(status) || status == Status.IN_ATTENDANCE
        ? all.stream().map(attended -> attended.listed().presence().stay()).reduce(Stay.UNTOLD, Stay::and) : Stay.UNTOLD;
    List<Evidence> evidence = all.stream().map(attended -> Evidence.of(attended.listed().passage(), attended.rule())).distinct().toList();
    Attended first = decisive.getFirst();
    return new Attendance(entry.person(), status, first.capacity(), chair, member, stay, evidence, first.confidence());
  }

  /// Whoever apologised or was noted absent and came all the same, came; whoever came late was present.
  private static Status stronger(Status a, Status b) {
    return rank(a) <= rank(b) ? a : b;
  }

  private static int rank(Status status) {
    return switch (status) {
      case LATE -> 0;
      case SUBSTITUTE -> 1;
      case PRESENT -> 2;
      case IN_ATTENDANCE -> 3;
      case APOLOGIES -> 4;
      case ABSENT -> 5;
    };
  }
}
