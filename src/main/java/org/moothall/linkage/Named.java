package org.moothall.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Reused;

/// A name in the documents of a council, with all that they tell of the person who bears it.
///
/// @param node the name's person
/// @param written the name as written
/// @param name its parts
/// @param sightings what each document tells, in the order of their days
record Named(Node node, String written, PersonName name, List<Sighting> sightings) {

  /// The fullest names first; of names as full, those of more documents, and then by the letters.
  static final Comparator<Named> FULLEST = Comparator.<Named>comparingInt(named -> -named.name().full())
      .thenComparingInt(named -> -named.name().givens().size())
      .thenComparing(named -> named.name().givens().stream().anyMatch(FirstNames::isShort))
      .thenComparingInt(named -> -named.sightings().size())
      .thenComparing(Named::written)
      .thenComparing(named -> named.node().getURI());

  /// The oldest first, so that a later document moves nobody; then by the letters.
  static final Comparator<Named> OLDEST = Comparator.<Named, LocalDate>comparing(named -> named.sightings().getFirst().paper().date().orElse(LocalDate.MAX))
      .thenComparing(Named::written)
      .thenComparing(named -> named.node().getURI());

  static List<Named> of(Papers papers) {
    Map<Node, List<Sighting>> sightings = new HashMap<>();
    papers.all().forEach(paper -> Sighting.in(paper).forEach((person, seen) -> sightings.computeIfAbsent(person, _ -> new ArrayList<>()).add(seen)));
    return sightings.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(named -> named.node().getURI())).toList();
  }

  private static Named of(Node person, List<Sighting> seen) {
    String written = seen.stream().flatMap(sighting -> sighting.paper().words(person, Reused.NAME).stream()).min(Comparator.naturalOrder()).orElse("");
    return new Named(person, written, PersonName.of(written), List.copyOf(seen));
  }

  /// Whether no more than a surname or a first name is known.
  boolean partial() {
    return name.givens().isEmpty();
  }

  Set<Office> offices() {
    return set(Sighting::offices);
  }

  /// Whether the person was ever an elected member.
  boolean elected() {
    return offices().stream().anyMatch(Office::elected);
  }

  Set<Node> documents() {
    return sightings.stream().map(sighting -> sighting.paper().document()).collect(Collectors.toSet());
  }

  <T> Set<T> set(Function<Sighting, Set<T>> told) {
    return sightings.stream().flatMap(seen -> told.apply(seen).stream()).collect(Collectors.toSet());
  }

  boolean ever(Predicate<Sighting> told) {
    return sightings.stream().anyMatch(told);
  }

  /// What both have.
  static <T> Set<T> shared(Set<T> one, Set<T> other) {
    Set<T> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  /// The sightings of two people in one document, side by side.
  static Stream<Map.Entry<Sighting, Sighting>> together(Named one, Named other) {
    Map<Node, Sighting> seen = one.sightings.stream().collect(Collectors.toMap(sighting -> sighting.paper().document(), Function.identity()));
    return other.sightings.stream()
        .flatMap(sighting -> Optional.ofNullable(seen.get(sighting.paper().document())).stream().map(both -> Map.entry(both, sighting)));
  }
}
