package org.moothall.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was found.
///
/// @param version the version of the store that it was found in
/// @param understood how the words were read
/// @param total how many hits there are
/// @param hits those that were asked for
/// @param facets the values of each facet with how many hits they have, were they chosen; the most frequent first
public record Found(long version, String understood, int total, List<Hit> hits, Map<Facet, List<Count>> facets) {

  /// How many hits have a value.
  ///
  /// @param value the value
  /// @param label what people call it
  /// @param chosen whether the search is narrowed to it
  public record Count(String value, String label, int hits, boolean chosen) {}

  public Found {
    hits = List.copyOf(hits);
    Map<Facet, List<Count>> copied = new EnumMap<>(Facet.class);
    facets.forEach((facet, counts) -> copied.put(facet, List.copyOf(counts)));
    facets = copied;
  }
}
