package org.moothall.linkage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Where two names are met that may be one person's, from the closest.
enum Ground {
  /// Both hold the post that one holds at a time.
  POST("both hold the same post", 1.0),
  /// Both are of one document.
  DOCUMENT("both are named in one document", 1.0),
  /// Both are named at meetings of one body.
  BODY("both are named at meetings of the same body", 1.0),
  /// Both are elected members of the council.
  OFFICE("both are elected members of the council", 0.92);

  /// A person is not followed over more than a term of office without a document.
  private static final long TERM = 4L * 366;

  private final String words;
  private final double strength;

  Ground(String words, double strength) {
    this.words = words;
    this.strength = strength;
  }

  String words() {
    return words;
  }

  double strength() {
    return strength;
  }

  /// Whether it is no further than a body.
  boolean close() {
    return this != OFFICE;
  }

  /// The closest place where the two are met, if there is one.
  static Optional<Ground> of(Named one, Named other) {
    if (one.offices().stream().anyMatch(office -> other.offices().stream().anyMatch(office::same))) {
      return Optional.of(POST);
    } else if (!Named.shared(one.documents(), other.documents()).isEmpty()) {
      return Optional.of(DOCUMENT);
    } else if (near(one, other, Ground::oneBody)) {
      return Optional.of(BODY);
    }
    return one.elected() && other.elected() && near(one, other, (_, _) -> true) ? Optional.of(OFFICE) : Optional.empty();
  }

  private static boolean near(Named one, Named other, BiPredicate<Paper, Paper> place) {
    List<Paper> papers = other.sightings().stream().map(Sighting::paper).toList();
    return one.sightings().stream().map(Sighting::paper).anyMatch(paper -> papers.stream().anyMatch(again -> place.test(paper, again) && near(paper, again)));
  }

  private static boolean oneBody(Paper one, Paper other) {
    return one.body().isPresent() && one.body().equals(other.body());
  }

  private static boolean near(Paper one, Paper other) {
    Optional<LocalDate> day = one.date();
    return day.isEmpty() || other.date().isEmpty() || Math.abs(ChronoUnit.DAYS.between(day.get(), other.date().get())) <= TERM;
  }
}
