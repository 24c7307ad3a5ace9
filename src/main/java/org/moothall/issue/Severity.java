package org.moothall.issue;

import java.util.Locale;

/// How much an issue matters to somebody who relies on the record.
public enum Severity {
  /// The document could not be read, or not as what it claims to be: facts are missing.
  ERROR,
  /// Something was read with doubt, or left out.
  WARNING,
  /// Worth knowing, nothing lost.
  NOTE;

  /// The name used in records and graphs.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
