package org.moothall.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whom a surname or a first name alone means: first among those of the same document, then among those at meetings of the body
/// in those years, then in the council.
///
/// `Cllr Cook` · `Mrs Phillips` · `Tim (our Chief Executive)`
final class PartialNames {

  private final Circle circle;

  PartialNames(Circle circle) {
    this.circle = circle;
  }

  /// Who of the people with full names it means, if it can be told.
  Optional<Fit> fit(Named named) {
    List<Fit> fits = Stream.concat(surnames(named), firstNames(named)).toList();
    List<Fit> nearest = Fit.nearest(fits, Comparator.comparing(Fit::ground));
    return Fit.only(nearest).or(() -> Fit.only(nearest.stream().filter(fit -> fit.ground() == Ground.BODY && thereThen(fit.person(), named)).toList()));
  }

  private Stream<Fit> surnames(Named named) {
    Predicate<Fit> near = styled(named) ? _ -> true : fit -> fit.ground() == Ground.DOCUMENT;
    return fits(named, circle.ofSurname(named.name().surname()).stream(), "surname", "is the surname of", 0.9).filter(near);
  }

  private Stream<Fit> firstNames(Named named) {
    Stream<Circle.Person> called = named.elected() ? Stream.of() : circle.ofFirstName(named.name().surname()).stream();
    return fits(named, called, "first-name", "is the first name of", 0.9).filter(fit -> fit.ground() == Ground.POST || fit.ground() == Ground.DOCUMENT);
  }

  private static Stream<Fit> fits(Named named, Stream<Circle.Person> people, String rule, String words, double confidence) {
    return people.filter(person -> !person.fullest().partial()).flatMap(person -> Fit.of(person, named, own -> Ground.of(named, own).stream()
        .map(where -> new Fit(person, own, where, rule, words, confidence * where.strength()))));
  }

  /// A form of address or an office stands before surnames.
  private static boolean styled(Named named) {
    return !named.offices().isEmpty() || !named.set(Sighting::address).isEmpty();
  }

  /// Whether a person is named at meetings of the body before and after.
  private static boolean thereThen(Circle.Person person, Named named) {
    Paper paper = named.sightings().getFirst().paper();
    List<LocalDate> days = person.names().stream().flatMap(own -> own.sightings().stream()).map(Sighting::paper)
        .filter(other -> other.body().isPresent() && other.body().equals(paper.body())).flatMap(other -> other.date().stream()).toList();
    return paper.date().filter(day -> days.stream().anyMatch(other -> !other.isAfter(day)))
        .filter(day -> days.stream().anyMatch(other -> !other.isBefore(day))).isPresent();
  }
}
