package org.moothall.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.moothall.query.Row;
import org.moothall.query.Term;

/// How often what was told of a thing, in all and year by year.
///
/// @param thing the thing
/// @param counts how often each kind of fact was told
/// @param trend the first kind, year by year
record Tally(Cell thing, Map<String, Integer> counts, Trend trend) {

  private static final String KIND = "kind";

  /// The tallies of rows that have the thing with its name, a `?year` where it is known, and a `?count`; a `?kind` too where there are several.
  /// They share the range of years; that with the most comes first.
  ///
  /// @param thing the variable of the thing
  /// @param drawn the kind that the trend shows; where there is one kind only, its name
  static List<Tally> of(List<Row> rows, String thing, String drawn, Function<Term, Cell> cell) {
    Map<Term, List<Row>> things = new LinkedHashMap<>();
    rows.forEach(row -> row.find(thing).ifPresent(term -> things.computeIfAbsent(term, _ -> new ArrayList<>()).add(row)));
    List<Integer> years = rows.stream().map(row -> row.text("year")).filter(year -> !year.isEmpty()).map(Integer::valueOf).sorted().toList();
    return things.entrySet().stream()
        .map(one -> of(named(cell.apply(one.getKey()), one.getValue().getFirst().text(thing + "Name")), one.getValue(), drawn, years))
        .sorted(Comparator.comparingInt((Tally tally) -> tally.count(drawn)).reversed().thenComparing(tally -> tally.thing().text()))
        .toList();
  }

  private static Tally of(Cell thing, Collection<Row> rows, String drawn, List<Integer> years) {
    Map<String, Integer> counts = new HashMap<>();
    Map<Integer, Integer> yearly = new TreeMap<>();
    for (Row row : rows) {
      String kind = row.find(KIND).map(Term::text).orElse(drawn);
      int count = Integer.parseInt(row.text("count"));
      counts.merge(kind, count, Integer::sum);
      if (kind.equals(drawn) && row.find("year").isPresent()) {
        yearly.merge(Integer.valueOf(row.text("year")), count, Integer::sum);
      }
    }
    Trend trend = years.isEmpty() ? new Trend(0, List.of()) : Trend.of(yearly, years.getFirst(), years.getLast());
    return new Tally(thing, counts, trend);
  }

  private static Cell named(Cell thing, String name) {
    return name.isEmpty() ? thing : new Cell(name, thing.href(), thing.iri());
  }

  /// How often a kind of fact was told.
  public int count(String kind) {
    return counts.getOrDefault(kind, 0);
  }
}
