package org.moothall.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.query.Row;

/// A line of a page: the rows of one fact together, or one row that is of no fact.
final class Line {

  private final Map<String, Set<Cell>> cells = new LinkedHashMap<>();
  private final Set<Passage> passages = new LinkedHashSet<>();

  /// Brings rows of the same fact together, each fact where it comes first.
  static List<Line> of(List<Row> rows, String here, Links links, Personal personal) {
    Map<Object, Line> lines = new LinkedHashMap<>();
    for (Row row : rows) {
      Object key = row.find("fact").isPresent() ? row.text("fact") : row.terms();
      Line line = lines.computeIfAbsent(key, _ -> new Line());
      row.terms().forEach((name, term) -> line.cells.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(Cell.of(term, links, personal)));
      Passage.of(row, here, links, personal).ifPresent(line.passages::add);
    }
    return List.copyOf(lines.values());
  }

  /// The first value of each variable.
  public Map<String, Cell> one() {
    Map<String, Cell> first = new LinkedHashMap<>();
    cells.forEach((name, values) -> first.put(name, values.iterator().next()));
    return first;
  }

  /// Things with their names, one for each different thing: `named("owner")` goes by `?owner` and `?ownerName`.
  public List<Cell> named(String variable) {
    List<Cell> things = List.copyOf(cells.getOrDefault(variable, Set.of()));
    List<Cell> names = List.copyOf(cells.getOrDefault(variable + "Name", Set.of()));
    List<Cell> named = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      Cell thing = things.get(i);
      named.add(new Cell(i < names.size() ? names.get(i).text() : thing.text(), thing.href(), thing.iri()));
    }
    return named;
  }

  /// The words it stands on.
  public List<Passage> passages() {
    return List.copyOf(passages);
  }
}
