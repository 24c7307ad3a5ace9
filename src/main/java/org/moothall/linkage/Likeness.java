package org.moothall.linkage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the names of two people are alike, from the surest to the least sure.
enum Likeness {
  /// `Ann Mary Pell` and `Ann Pell`.
  MIDDLE_DROPPED("middle-name-dropped", "is the same name with a middle name dropped", 0.95),
  /// `A. Pell` and `Ann Pell`.
  INITIAL("initial", "has the initials of", 0.95),
  /// `Rob Keel` and `Robert Keel`.
  SHORT_FORM("short-form", "is a short form of", 0.92),
  /// `Alan Webb` and `Allan Webb`, `Ann Spivack` and `Ann Spivak`.
  SPELLING("spelling", "is another spelling of", 0.88);

  private static final int LONG_GIVEN = 5;
  private static final int LONG_SURNAME = 6;

  private final String rule;
  private final String words;
  private final double confidence;

  Likeness(String rule, String words, double confidence) {
    this.rule = rule;
    this.words = words;
    this.confidence = confidence;
  }

  String rule() {
    return rule;
  }

  String words() {
    return words;
  }

  double confidence() {
    return confidence;
  }

  /// How two names with given names are alike, if they can be one person's.
  static Optional<Likeness> of(PersonName one, PersonName other) {
    Optional<Likeness> givens = givens(one.givens(), other.givens());
    if (one.surname().equals(other.surname())) {
      return givens;
    }
    boolean slip = one.called() && one.givens().equals(other.givens()) && slipOfSurname(one.surname(), other.surname());
    return slip ? Optional.of(SPELLING) : Optional.empty();
  }

  /// Whether one slip of the pen makes one surname the other; the first letter is always right.
  static boolean slipOfSurname(String one, String other) {
    return Math.min(one.length(), other.length()) >= LONG_SURNAME && one.charAt(0) == other.charAt(0) && Slip.between(one, other);
  }

  private static Optional<Likeness> givens(List<String> one, List<String> other) {
    int shared = Math.min(one.size(), other.size());
    List<Optional<Likeness>> parts = IntStream.range(0, shared).mapToObj(i -> given(one.get(i), other.get(i))).toList();
    boolean fit = shared > 0 && parts.stream().allMatch(Optional::isPresent);
    return fit ? parts.stream().flatMap(Optional::stream).reduce(Likeness::lessSure) : Optional.empty();
  }

  private static Likeness lessSure(Likeness one, Likeness other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Optional<Likeness> given(String one, String other) {
    if (one.equals(other)) {
      return Optional.of(PersonName.isInitial(one) ? INITIAL : MIDDLE_DROPPED);
    } else if (PersonName.isInitial(one) || PersonName.isInitial(other)) {
      return one.charAt(0) == other.charAt(0) ? Optional.of(INITIAL) : Optional.empty();
    } else if (FirstNames.oneIsShort(one, other)) {
      return Optional.of(SHORT_FORM);
    }
    return FirstNames.sameSpeltOtherwise(one, other) || slipOfGiven(one, other) ? Optional.of(SPELLING) : Optional.empty();
  }

  private static boolean slipOfGiven(String one, String other) {
    boolean letters = Stream.of(one, other).allMatch(name -> name.length() >= LONG_GIVEN) && one.charAt(0) == other.charAt(0);
    return letters && !FirstNames.apart(one, other) && Slip.between(one, other);
  }
}
