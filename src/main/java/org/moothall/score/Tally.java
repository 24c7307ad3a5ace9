package org.moothall.score;

import java.util.OptionalDouble;

/// How often a field was right, extra (found but not labelled) and missed (labelled but not found).
///
/// A wrong value is both extra and missed: it costs precision and recall, a missing one recall only.
public record Tally(int right, int extra, int missed) {

  static final Tally NONE = new Tally(0, 0, 0);
  static final Tally RIGHT = new Tally(1, 0, 0);
  static final Tally EXTRA = new Tally(0, 1, 0);
  static final Tally MISSED = new Tally(0, 0, 1);
  static final Tally WRONG = new Tally(0, 1, 1);

  Tally plus(Tally other) {
    return new Tally(right + other.right, extra + other.extra, missed + other.missed);
  }

  /// The same findings and labels, where only so many are right.
  Tally onlyRight(int complete) {
    return new Tally(complete, extra + right - complete, missed + right - complete);
  }

  /// The share of what was found that is right; empty if nothing was found.
  public OptionalDouble precision() {
    return share(right + extra);
  }

  /// The share of what is labelled that was found; empty if nothing is labelled.
  public OptionalDouble recall() {
    return share(right + missed);
  }

  /// The harmonic mean of precision and recall; empty unless both are known, nought if both are nought.
  public OptionalDouble f1() {
    if (precision().isEmpty() || recall().isEmpty()) {
      return OptionalDouble.empty();
    }
    double p = precision().getAsDouble();
    double r = recall().getAsDouble();
    return OptionalDouble.of(p + r == 0 ? 0 : 2 * p * r / (p + r));
  }

  private OptionalDouble share(int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / whole);
  }
}
