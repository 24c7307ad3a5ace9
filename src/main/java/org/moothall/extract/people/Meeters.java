package org.moothall.extract.people;

import java.util.List;
import java.util.Optional;
import org.moothall.extract.name.WordSets;
import org.moothall.minutes.Roll;
import org.moothall.minutes.Roll.Kind;
import org.moothall.text.Wording;

/// Finds the list of those who met where no heading calls it one of members.
///
/// `Attending: Councillor Pell, Councillor Okafor, Mrs Grey` is the list of the members where there is no other; beside a list of members
/// it is one of officers and guests, and so it is where it names hardly any councillor.
final class Meeters {

  private static final int FEW = 3;
  private static final Wording BOARD = Wording.of("(?i)\\b(?:board|partnership|forum)\\b");

  private static final Wording ATTENDING = Wording.of("(?i)^\\W*(?:other )?(?:members|councillors) (?:also )?in attendance\\b");

  /// `Non-members in attendance` · `Observers`, over a table like that of the members
  private static final Wording OTHERS = Wording.of("(?i)^\\W*(?:non\\b|observ|guest|other|also|invit|advis)");

  private Meeters() {}

  /// The people of the lists.
  static List<AttendanceLists.Read> read(List<Roll> rolls, Optional<String> body) {
    List<Roll> seated = seated(rolls);
    boolean officers = body.filter(name -> BOARD.in(name)).isPresent() && rolls.stream().anyMatch(Meeters::isOfOfficers);
    boolean starred = Stars.areExplained(rolls);
    return seated.stream().map(roll -> LocalMembers.told(AttendanceLists.read(roll, officers, starred), body)).toList();
  }

  /// Whether officers are listed apart, so that those among the members have a seat, as on a board of health.
  private static boolean isOfOfficers(Roll roll) {
    boolean apart = roll.kind() == Kind.OFFICERS || roll.kind() == Kind.ATTENDING;
    return apart && roll.entries().stream().filter(entry -> entry.tokens().stream().anyMatch(token -> token.capitalised() && WordSets.isRoleHead(token))).count() > 1;
  }

  private static List<Roll> seated(List<Roll> rolls) {
    List<Roll> told = rolls.stream().map(roll -> told(roll, rolls)).toList();
    Optional<Roll> members = told.stream().anyMatch(roll -> roll.kind() == Kind.MEMBERS) ? Optional.empty() : told.stream()
        .filter(Meeters::isOfMembers).findFirst();
    return told.stream().map(roll -> members.filter(roll::equals).map(list -> of(Kind.MEMBERS, list)).orElse(roll)).toList();
  }

  /// `In attendance` over a column of members lists members; `Members in attendance` below the list of the members lists guests.
  private static Roll told(Roll roll, List<Roll> rolls) {
    boolean first = rolls.subList(0, rolls.indexOf(roll)).stream().noneMatch(other -> other.kind() == Kind.MEMBERS && isTable(other));
    if (roll.kind() == Kind.ATTENDING && first && isTable(roll) && !OTHERS.in(roll.heading())) {
      return of(Kind.MEMBERS, roll);
    }
    boolean guests = roll.kind() == Kind.MEMBERS && ATTENDING.in(roll.heading())
        && rolls.subList(0, rolls.indexOf(roll)).stream().anyMatch(other -> other.kind() == Kind.MEMBERS && other.entries().size() > 1);
    return guests ? of(Kind.ATTENDING, roll) : roll;
  }

  private static boolean isTable(Roll roll) {
    return !roll.entries().isEmpty() && AttendanceTable.isOfMembers(roll.entries().getFirst());
  }

  private static Roll of(Kind kind, Roll roll) {
    return new Roll(kind, roll.heading(), roll.entries());
  }

  private static boolean isOfMembers(Roll roll) {
    if (roll.kind() != Kind.ATTENDING) {
      return false;
    }
    List<Attended> attended = AttendanceLists.read(roll, false, false).attended();
    long elected = attended.stream().filter(person -> person.listed().elected()).count();
    boolean presided = attended.stream().anyMatch(person -> person.listed().chair());
    return (presided && elected > 0) || (elected >= FEW && elected * 2 >= attended.size() - 1);
  }
}
