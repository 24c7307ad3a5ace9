package org.moothall.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What somebody looks for.
///
/// @param words as they were typed
/// @param chosen values that hits must have: one of those of each facet
/// @param newestFirst whether hits come by their days, or else the best first
/// @param offset the first hit, from 0
/// @param rows how many hits
public record Search(String words, Map<Facet, List<String>> chosen, boolean newestFirst, int offset, int rows) {

  public Search {
    Map<Facet, List<String>> copied = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> copied.put(facet, List.copyOf(values)));
    chosen = Map.copyOf(copied);
  }

  /// The best hits for words.
  public static Search of(String words) {
    return new Search(words, Map.of(), false, 0, 20);
  }
}
