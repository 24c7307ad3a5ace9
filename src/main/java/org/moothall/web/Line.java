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

  private final List<Map<String, Cell>> rows = new ArrayList<>();
  private final Set<Passage> passages = new LinkedHashSet<>();

  /// Brings rows of the same fact together, each fact where it comes first.
  static List<Line> of(List<Row> rows, String here, Links links, Personal personal) {
    Map<Object, Line> lines = new LinkedHashMap<>();
    for (Row row : rows) {
      Object key = row.find("fact").isPresent() ? row.text("fact") : row.terms();
      Line line = lines.computeIfAbsent(key, _ -> new Line());
      line.rows.add(cells(row, links, personal));
      Passage.of(row, here, links, personal).ifPresent(line.passages::add);
    }
    return List.copyOf(lines.values());
  }

  private static Map<String, Cell> cells(Row row, Links links, Personal personal) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.terms().forEach((name, term) -> cells.put(name, Cell.of(term, links, personal)));
    cells.replaceAll((name, cell) -> namesMeeting(name, cells) ? cell.dated() : cell);
    return cells;
  }

  private static boolean namesMeeting(String name, Map<String, Cell> cells) {
    return name.endsWith("Name") && cells.getOrDefault(name.substring(0, name.length() - "Name".length()), Cell.EMPTY).isMeeting();
  }

  /// The first value of each variable.
  public Map<String, Cell> one() {
    Map<String, Cell> first = new LinkedHashMap<>();
    rows.forEach(row -> row.forEach(first::putIfAbsent));
    return first;
  }

  /// Things with their names, each different thing once: `named("owner")` goes by `?owner` and `?ownerName`.
  public List<Cell> named(String variable) {
    Map<Cell, Cell> named = new LinkedHashMap<>();
    for (Map<String, Cell> row : rows) {
      Cell thing = row.getOrDefault(variable, Cell.EMPTY);
      Cell name = row.getOrDefault(variable + "Name", thing);
      if (!thing.equals(Cell.EMPTY)) {
        named.putIfAbsent(thing, new Cell(name.text(), thing.href(), thing.iri()));
      }
    }
    return List.copyOf(named.values());
  }

  /// The words it stands on, each place once, whichever rules read them there.
  public List<Passage> places() {
    Map<String, Passage> places = new LinkedHashMap<>();
    passages.forEach(passage -> places.putIfAbsent(passage.href(), passage));
    return List.copyOf(places.values());
  }

  /// The words it stands on.
  public List<Passage> passages() {
    return List.copyOf(passages);
  }
}
