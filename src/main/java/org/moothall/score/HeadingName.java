package org.moothall.score;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The name of a council, a body or a venue in the heading of a document.
record HeadingName(PlainWords wording) {

  private static final double NESTED = 0.5;
  private static final Set<String> FORMAL = Set.of(
      "london", "borough", "of", "city", "council", "county", "district", "the", "and", "corporation", "royal", "metropolitan");

  static HeadingName of(String name) {
    return new HeadingName(PlainWords.of(name));
  }

  /// The same but for formal words: `Camden Council` is the `London Borough of Camden`.
  boolean sameCouncil(HeadingName other) {
    return wording.plain().equals(other.wording.plain()) || (!telling().isEmpty() && telling().equals(other.telling()));
  }

  /// The same but for formal words, or one within the other and at least half of it: `Audit Committee` is the
  /// `Audit and Standards Committee`, `Committee` is not.
  boolean sameBodyOrVenue(HeadingName other) {
    Set<String> one = wording.wordSet();
    Set<String> two = other.wording.wordSet();
    boolean nested = one.containsAll(two) || two.containsAll(one);
    return sameCouncil(other) || (nested && PlainWords.overlap(one, two) >= NESTED);
  }

  private Set<String> telling() {
    return wording.words().stream().filter(Predicate.not(FORMAL::contains)).collect(Collectors.toSet());
  }
}
