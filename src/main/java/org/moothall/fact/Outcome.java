package org.moothall.fact;

import java.util.Locale;

/// What a decision does with its matter.
public enum Outcome {
  NOTED, APPROVED, AGREED, RESOLVED, RECOMMENDED, REFUSED, DEFERRED, REFERRED, ELECTED, APPOINTED, RECEIVED, DELEGATED, INSTRUCTED, OTHER;

  /// The name used in records and graphs.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
