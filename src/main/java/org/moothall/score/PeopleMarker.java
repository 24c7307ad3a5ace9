package org.moothall.score;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moothall.score.Account.Person;
import org.moothall.score.Pairing.Pair;

/// Compares the people that have a name: who they are, how they attended, whether they presided, their roles.
final class PeopleMarker {

  private PeopleMarker() {}

  static void mark(Account gold, Account found, Marks marks) {
    List<Person> named = named(gold);
    List<Person> required = named.stream().filter(Predicate.not(Person::optional)).toList();
    List<String> optional = named.stream().filter(Person::optional).map(Person::name).toList();
    Pairing<Person, Person> people = Pairing.of(required, named(found), PeopleMarker::same)
        .withoutExtra(extra -> PersonName.sameAsAny(optional, extra.name()));
    marks.judge(Field.PERSON, people, Person::name, Person::name);
    marks.judgeRules(people);
    people.pairs().forEach(pair -> markPerson(pair.gold(), pair.found(), marks));
    int complete = (int) people.pairs().stream().filter(PeopleMarker::isComplete).count();
    marks.count(Field.PERSON_COMPLETE, people.tally().onlyRight(complete));
  }

  private static List<Person> named(Account account) {
    return account.people().stream().filter(person -> !person.name().isEmpty()).toList();
  }

  private static boolean same(Person gold, Person found) {
    return PersonName.sameAsAny(Stream.concat(Stream.of(gold.name()), Named.names(gold.aliases()).stream()).toList(), found.name());
  }

  private static void markPerson(Person gold, Person found, Marks marks) {
    PresenceWord labelled = new PresenceWord(gold.attendance());
    if (!labelled.isEmpty()) {
      marks.judge(Field.ATTENDANCE, labelled.givenBy(new PresenceWord(found.attendance())),
          gold.name() + ": " + gold.attendance(), found.attendance());
    }
    markChair(gold, found, marks);
    Pairing<RoleName, RoleName> roles = Pairing.of(roles(gold), roles(found), RoleName::givenBy);
    marks.judge(Field.ROLE, roles, role -> gold.name() + ": " + role, role -> gold.name() + ": " + role);
  }

  private static void markChair(Person gold, Person found, Marks marks) {
    if (gold.chair()) {
      marks.count(Field.CHAIR, found.chair() ? Tally.RIGHT : Tally.MISSED);
    } else if (found.chair()) {
      marks.count(Field.CHAIR, Tally.EXTRA);
    }
  }

  private static List<RoleName> roles(Person person) {
    return person.roles().stream().map(role -> RoleName.of(role.name())).filter(Predicate.not(RoleName::isEmpty)).toList();
  }

  /// A person found with the right attendance and with every labelled role.
  private static boolean isComplete(Pair<Person, Person> pair) {
    PresenceWord labelled = new PresenceWord(pair.gold().attendance());
    List<RoleName> found = roles(pair.found());
    return (labelled.isEmpty() || labelled.goesWith(new PresenceWord(pair.found().attendance())))
        && roles(pair.gold()).stream().allMatch(role -> found.stream().anyMatch(role::givenBy));
  }
}
