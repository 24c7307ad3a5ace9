package org.moothall.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// The queries that were parsed last: parsing and checking takes longer than finding the answer of a small one.
final class Parsed {

  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int LONGEST = 4_000;

  private record Text(String query, Graphs graphs) {}

  private final Guard guard;
  private final Map<Text, CheckedQuery> queries = new LinkedHashMap<>(64, 0.75f, true);
  private int characters;

  Parsed(Guard guard) {
    this.guard = guard;
  }

  /// The query of a text.
  ///
  /// @throws RefusedException when it is not a query that is answered
  CheckedQuery get(String text, Graphs graphs) {
    if (text.length() > LONGEST || graphs.inDefault().size() + graphs.named().size() > 8) {
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
    keep(key, query);
    return query;
  }

  private void keep(Text key, CheckedQuery query) {
    synchronized (queries) {
      characters += queries.put(key, query) == null ? key.query.length() : 0;
      for (Iterator<Text> oldest = queries.keySet().iterator(); characters > MOST_CHARACTERS; oldest.remove()) {
        characters -= oldest.next().query.length();
      }
    }
  }
}
