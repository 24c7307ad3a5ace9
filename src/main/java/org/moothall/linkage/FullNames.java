package org.moothall.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which full names are one person's: `R. Goode` is Rhys Goode, `Jan Dowd` Janet Dowd, `Ann Spivack` Ann Spivak.
///
/// They are taken from the fullest to the least, and each can only go to a person of a fuller one, so that there is no circle.
final class FullNames {

  private static final int RARE = 2;
  private static final int RARER = 3;

  private final Circle circle;

  FullNames(Circle circle) {
    this.circle = circle;
  }

  /// Who bears a name, if one of the people found so far does.
  Optional<Fit> fit(Named named) {
    List<Fit> fits = circle.ofSurnameLike(named.name().surname())
        .flatMap(person -> Fit.of(person, named, own -> fit(named, person, own).stream())).toList();
    Comparator<Fit> closest = Comparator.comparing((Fit fit) -> !fit.ground().close()).thenComparing(fit -> !sameSurname(named, fit.by()));
    return Fit.only(Fit.nearest(fits, closest));
  }

  private static boolean sameSurname(Named one, Named other) {
    return one.name().surname().equals(other.name().surname());
  }

  private Optional<Fit> fit(Named named, Circle.Person person, Named own) {
    Optional<Likeness> likeness = Likeness.of(named.name(), own.name());
    Optional<Ground> ground = likeness.flatMap(_ -> Ground.of(named, own));
    return likeness.flatMap(like -> ground.filter(where -> enough(like, where, named, own))
        .map(where -> new Fit(person, own, where, like.rule(), like.words(), like.confidence() * where.strength())));
  }

  /// A slip of the pen is rare, and it is believed only where the same people meet.
  private static boolean enough(Likeness likeness, Ground ground, Named named, Named own) {
    int documents = named.documents().size();
    boolean rare = documents <= RARE || documents * RARER <= own.documents().size();
    return likeness != Likeness.SPELLING || (ground.close() && rare);
  }
}
