package org.moothall.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Row;

/// What the queries behind a page answered.
///
/// @param parts the rows for each part of the page. A query answers for the part that bears its name; one that selects `?part` says
///     in each row which part the row is for
/// @param behind the queries
record Asked(Map<String, List<Row>> parts, List<Behind> behind) {

  private static final String PART = "part";

  static Asked of(Reading reading, Collection<NamedQuery> queries, Map<String, String> arguments) {
    Map<String, List<Row>> parts = new LinkedHashMap<>();
    List<Behind> behind = new ArrayList<>();
    for (NamedQuery query : queries) {
      boolean parted = query.columns().contains(PART);
      reading.rows(query, arguments).forEach(row -> parts.computeIfAbsent(parted ? row.text(PART) : query.name(), _ -> new ArrayList<>()).add(row));
      behind.add(Behind.of(query, arguments));
    }
    return new Asked(parts, behind);
  }

  /// The rows of a part; none where nothing was answered for it.
  List<Row> rows(String part) {
    return parts.getOrDefault(part, List.of());
  }
}
