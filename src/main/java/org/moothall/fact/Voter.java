package org.moothall.fact;

import java.util.Locale;

/// Somebody who is told by name how they voted.
///
/// @param name the name as written, without titles
/// @param side how they voted
public record Voter(String name, Side side) {

  /// How a vote was cast.
  public enum Side {
    FOR, AGAINST, ABSTAINED;

    /// The name used in records and graphs.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
