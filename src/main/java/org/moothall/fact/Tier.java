package org.moothall.fact;

import java.util.Locale;

/// How a fact is published, by its confidence.
public enum Tier {
  /// From 0.9: stands as it is.
  ASSERTED(0.9),
  /// From 0.6: stands, marked as one to check before it is quoted.
  FLAGGED(0.6),
  /// Below: told apart from the facts, for whoever wants to look.
  CANDIDATE(0);

  private final double least;

  Tier(double least) {
    this.least = least;
  }

  /// The tier of a confidence, from 0 to 1.
  public static Tier of(double confidence) {
    return confidence >= ASSERTED.least ? ASSERTED : confidence >= FLAGGED.least ? FLAGGED : CANDIDATE;
  }

  /// The name used in records and graphs.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
