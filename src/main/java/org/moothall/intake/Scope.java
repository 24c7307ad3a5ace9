package org.moothall.intake;

import java.util.Locale;

/// What a token allows.
public enum Scope {
  /// Sending documents and fetching what was sent.
  LOAD,
  /// Withdrawing documents and people.
  WITHDRAW,
  /// Reading what was too doubtful to be a fact of a document.
  CANDIDATES,
  /// Seeing and ending queries, and making backups.
  OPERATE;

  /// How it is written.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
