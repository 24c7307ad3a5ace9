package org.moothall.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.fact.Body;
import org.moothall.fact.Facts;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Reference;
import org.moothall.fact.Stated;
import org.moothall.text.Wording;

/// Which body's meeting a reference means.
final class Meetings {

  private static final Wording OWN = Wording.of("(?:^|-)(?:last|previous|preceding)(?:-[a-z]{1,20})?-meeting(?:-|$)");

  private final Optional<Body> own;
  private final List<Body> bodies;

  Meetings(Facts facts) {
    this.own = facts.meeting().body().map(Stated::value).map(Body::new);
    this.bodies = Stream.concat(own.stream(), mentioned(facts))
        .distinct()
        .sorted(Comparator.comparingInt((Body body) -> body.name().length()).reversed())
        .toList();
  }

  private static Stream<Body> mentioned(Facts facts) {
    return facts.list(OrganisationMentioned.class).stream()
        .map(OrganisationMentioned::organisation)
        .filter(Body.class::isInstance)
        .map(Body.class::cast);
  }

  /// The body with the longest name that the reference names; the one that met, where it speaks of "the last meeting".
  Optional<Body> body(Reference reference) {
    if (reference.kind() != Reference.Kind.MEETING) {
      return Optional.empty();
    }
    String words = "-" + Slug.of(reference.text()) + "-";
    Optional<Body> named = bodies.stream().filter(body -> words.contains("-" + Slug.of(body.name()) + "-")).findFirst();
    return named.or(() -> OWN.in(words) ? own : Optional.empty());
  }
}
