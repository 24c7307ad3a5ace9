package org.moothall.score;

import java.util.Set;

/// The word for how a person attended: `present`, `in-attendance`, `late` …; empty where nothing is said.
record PresenceWord(String word) {

  private static final String PRESENT = "present";
  private static final Set<String> BY_ANOTHER_NAME = Set.of("late", "substitute");

  boolean isEmpty() {
    return word.isEmpty();
  }

  /// Whether a word found gives this labelled one: late comers and substitutes are present as well.
  boolean givenBy(PresenceWord found) {
    return equals(found) || (BY_ANOTHER_NAME.contains(word) && found.word.equals(PRESENT));
  }

  /// Whether both are the same, or both say that a member came.
  boolean goesWith(PresenceWord other) {
    return equals(other) || (cameAsMember() && other.cameAsMember());
  }

  private boolean cameAsMember() {
    return word.equals(PRESENT) || BY_ANOTHER_NAME.contains(word);
  }
}
