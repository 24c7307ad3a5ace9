package org.moothall.extract.figure;

import java.util.Optional;
import org.moothall.text.NumberExpression;

/// A number of a sentence as what it is there.
///
/// @param number the number
/// @param unit its unit: "%", "£", "minutes", "cases"
/// @param role what it does in the sentence
/// @param from the first character of the words that show the role: of "target of 60%"
/// @param to the character after the last of them
/// @param name whose value it is, of a benchmark: "LGA average"
record Measure(NumberExpression number, String unit, Role role, int from, int to, Optional<String> name) {

  /// What a number does in a sentence; the whole is the 48 of "31 of 48 audits", the expected the forecast that a value passed.
  enum Role { VALUE, PREVIOUS, TARGET, BENCHMARK, EXPECTED, WHOLE }

  boolean is(Role other) {
    return role == other;
  }

  /// Whether both count the same kind of thing, so that one can be held against the other.
  boolean comparable(Measure other) {
    return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
  }
}
