package org.moothall.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/// The queries that were parsed last: parsing and checking takes longer than finding the answer of a small one.
final class Parsed {

  private static final int MOST = 512;
  private static final int MOST_CHARACTERS = 4_000;

  private record Text(String query, Graphs graphs) {}

  private final Guard guard;
  private final Map<Text, CheckedQuery> queries = new LinkedHashMap<>(MOST, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Entry<Text, CheckedQuery> eldest) {
      return size() > MOST;
    }
  };

  Parsed(Guard guard) {
    this.guard = guard;
  }

  /// The query of a text.
  ///
  /// @throws RefusedException when it is not a query that is answered
  CheckedQuery get(String text, Graphs graphs) {
    if (text.length() > MOST_CHARACTERS || graphs.inDefault().size() + graphs.named().size() > 8) {
      return guard.admit(text, graphs);
    }
    Text key = new Text(text, graphs);
    synchronized (queries) {
      CheckedQuery known = queries.get(key);
      if (known != null) {
        return known;
      }
    }
    CheckedQuery query = guard.admit(text, graphs);
    synchronized (queries) {
      queries.put(key, query);
    }
    return query;
  }
}
