package org.moothall.linkage;

import java.util.List;
import java.util.Optional;

/// Which elected members known by their surnames alone are one: `Cllr Osborne` of a summer and `Cllr Osborne` of the winter after.
///
/// Minutes write a surname alone where one member bears it, so the same surname of a council in one term of office is one
/// member's, unless some document knows a member of that surname by a first name.
final class SurnamesAgain {

  private static final int LONG = 8;
  private static final double SURE = 0.85;

  private final Circle circle;

  SurnamesAgain(Circle circle) {
    this.circle = circle;
  }

  /// Who of the members known by surname alone it is.
  Optional<Fit> fit(Named named) {
    if (!named.elected() || knownMoreFully(named.name().surname())) {
      return Optional.empty();
    }
    return Fit.only(circle.ofSurnameLike(named.name().surname()).flatMap(person -> Fit.of(person, named, own -> fit(named, person, own).stream())).toList());
  }

  private boolean knownMoreFully(String surname) {
    return circle.ofSurname(surname).stream().anyMatch(person -> !person.fullest().partial() && person.fullest().elected());
  }

  private static Optional<Fit> fit(Named named, Circle.Person person, Named own) {
    boolean same = own.name().surname().equals(named.name().surname());
    boolean alike = own.partial() && own.elected() && (same || slip(named.name().surname(), own.name().surname()));
    return alike ? Ground.of(named, own).filter(where -> same || where.close()).map(where -> fit(person, own, where, same)) : Optional.empty();
  }

  private static boolean slip(String one, String other) {
    return Math.min(one.length(), other.length()) >= LONG && Likeness.slipOfSurname(one, other);
  }

  private static Fit fit(Circle.Person person, Named own, Ground ground, boolean same) {
    String words = same ? "is the same surname as" : "is another spelling of";
    return new Fit(person, own, ground, same ? "surname-again" : "surname-spelling", words, SURE * ground.strength());
  }
}
