package org.moothall.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// That a name fits a person.
///
/// @param person the person
/// @param by the person's name that it fits
/// @param ground where the two are met
/// @param rule how the names are alike: `initial`
/// @param words the same in words: `has the initials of`
/// @param confidence how likely it is right where it is the only fit
record Fit(Circle.Person person, Named by, Ground ground, String rule, String words, double confidence) {

  /// The fits in the closest place where there are any.
  static List<Fit> nearest(List<Fit> fits, Comparator<Fit> closest) {
    Optional<Fit> nearest = fits.stream().min(closest);
    return nearest.map(best -> fits.stream().filter(fit -> closest.compare(fit, best) == 0).toList()).orElse(List.of());
  }

  /// The surest of the fits, where all are of one person.
  static Optional<Fit> only(List<Fit> fits) {
    boolean one = fits.stream().map(fit -> fit.person().fullest().node()).distinct().count() == 1;
    return one ? fits.stream().max(Comparator.comparingDouble(Fit::confidence).thenComparing(fit -> fit.by().node().getURI())) : Optional.empty();
  }

  /// The link that it makes of a name.
  SamePerson link(Named named) {
    String reason = "“" + named.written() + "” " + words + " “" + by.written() + "”, " + ground.words() + "; no other name fits there";
    return new SamePerson(named.node(), person.fullest().node(), "person/" + rule, confidence, reason);
  }

  /// The fits of a name to the names of a person, unless something speaks against the two being one.
  static Stream<Fit> of(Circle.Person person, Named named, Function<Named, Stream<Fit>> by) {
    return person.mayBe(named) ? person.names().stream().flatMap(by) : Stream.of();
  }
}
