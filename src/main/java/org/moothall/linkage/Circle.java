package org.moothall.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// The people of a council as far as they are told apart, found by their surnames and first names.
final class Circle {

  /// A person with all names that were found to be theirs, the fullest first.
  static final class Person {

    private final List<Named> names = new ArrayList<>();

    private Person() {}

    List<Named> names() {
      return names;
    }

    Named fullest() {
      return names.getFirst();
    }

    /// Whether a name can be this person's, for all that is known of them.
    boolean mayBe(Named named) {
      return names.stream().noneMatch(own -> Against.are(own, named));
    }
  }

  private final Map<Node, Person> persons = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Map<String, Set<Person>> byFirstName = new HashMap<>();
  private final Map<String, Set<String>> surnames = new HashMap<>();

  /// Makes a name a person of its own.
  void found(Named named) {
    join(named, new Person());
  }

  /// Gives a name to a person.
  void join(Named named, Person person) {
    person.names.add(named);
    persons.put(named.node(), person);
    put(bySurname, named.name().surname(), person);
    named.name().givens().stream().limit(1).forEach(first -> put(byFirstName, first, person));
    Slip.traces(named.name().surname()).forEach(trace -> put(surnames, trace, named.name().surname()));
  }

  private static <T> void put(Map<String, Set<T>> index, String key, T value) {
    index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
  }

  Collection<Person> ofSurname(String surname) {
    return bySurname.getOrDefault(surname, Set.of());
  }

  Collection<Person> ofFirstName(String first) {
    return byFirstName.getOrDefault(first, Set.of());
  }

  /// The people of a surname, or of one that a slip makes of it.
  Stream<Person> ofSurnameLike(String surname) {
    return Slip.traces(surname).flatMap(trace -> surnames.getOrDefault(trace, Set.of()).stream()).distinct()
        .flatMap(like -> ofSurname(like).stream()).distinct();
  }

  /// The fullest name of whoever bears a name.
  Named fullest(Node person) {
    return Objects.requireNonNull(persons.get(person), () -> "[people] unknown: " + person).fullest();
  }
}
