package org.moothall.ledger;

import java.util.List;
import java.util.Map;

/// Actions chosen from the ledger.
///
/// @param entries the actions, the newest first
/// @param choices for each facet its values, the most frequent first, among the actions that all other facets let through
public record Selection(List<Entry> entries, Map<Facet, List<Choice>> choices) {

  /// A value to choose.
  ///
  /// @param value the value as addresses have it
  /// @param name the words for it
  /// @param count how many actions have it
  public record Choice(String value, String name, int count) {}

  public Selection {
    entries = List.copyOf(entries);
    choices = Map.copyOf(choices);
  }
}
