package org.moothall.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.ledger.Selection.Choice;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Row;

/// All actions in one state of the store.
///
/// What became of each takes walks from meeting to meeting, so the whole is asked for once, by two published queries, and chosen from in memory.
public final class Ledger {

  /// The query for the actions, whose parameters are the facets.
  public static final String ACTIONS = "ledger";
  /// The query for what was told of them later, and for their themes.
  public static final String TOLD = "told";

  /// One without actions.
  public static final Ledger EMPTY = new Ledger("", List.of());

  private static final String ACTION = "action";

  private final String base;
  private final List<Entry> entries;

  private Ledger(String base, List<Entry> entries) {
    this.base = base;
    this.entries = entries;
  }

  /// Reads it.
  ///
  /// @param queries the two queries
  public static Ledger read(Reading reading, NamedQueries queries) {
    NamedQuery actions = queries.get(ACTIONS);
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    reading.each(actions, 0, Long.MAX_VALUE, row -> rows.computeIfAbsent(row.text("fact"), _ -> new ArrayList<>()).add(row));
    Map<String, List<Row>> told = new HashMap<>();
    reading.each(queries.get(TOLD), 0, Long.MAX_VALUE, row -> told.computeIfAbsent(row.text(ACTION), _ -> new ArrayList<>()).add(row));
    return new Ledger(actions.base(), rows.values().stream().map(same -> entry(same, told.getOrDefault(same.getFirst().text("fact"), List.of()))).toList());
  }

  /// Every action.
  public List<Entry> entries() {
    return entries;
  }

  /// The actions that have all of some values, and what else could be chosen.
  ///
  /// @param wanted a value for each facet that matters
  public Selection select(Map<Facet, String> wanted) {
    List<Entry> chosen = new ArrayList<>();
    Map<Facet, Map<Named, Integer>> counts = new EnumMap<>(Facet.class);
    for (Entry entry : entries) {
      Set<Facet> against = against(entry, wanted);
      if (against.isEmpty()) {
        chosen.add(entry);
      }
      Stream.of(Facet.values()).filter(facet -> against.stream().allMatch(facet::equals))
          .forEach(facet -> facet.values(entry, base).forEach(value -> counts.computeIfAbsent(facet, _ -> new HashMap<>()).merge(value, 1, Integer::sum)));
    }
    Map<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
    counts.forEach((facet, count) -> choices.put(facet, choices(facet, count)));
    return new Selection(chosen, choices);
  }

  /// Actions that still wait for something and have waited longest: those at whose body most meetings passed without a word of them.
  public List<Entry> waiting(int most) {
    return entries.stream().filter(entry -> entry.status().waits())
        .sorted(Comparator.comparingInt(Entry::silent).reversed().thenComparing(Entry::date).thenComparing(Entry::iri)).limit(most).toList();
  }

  private Set<Facet> against(Entry entry, Map<Facet, String> wanted) {
    Set<Facet> against = new LinkedHashSet<>();
    wanted.forEach((facet, value) -> {
      if (facet.values(entry, base).stream().noneMatch(has -> has.iri().equals(value))) {
        against.add(facet);
      }
    });
    return against;
  }

  private static List<Choice> choices(Facet facet, Map<Named, Integer> counts) {
    Comparator<Choice> order = facet == Facet.YEAR ? Comparator.comparing(Choice::value).reversed() : Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::name);
    return counts.entrySet().stream().map(count -> new Choice(count.getKey().iri(), count.getKey().name(), count.getValue())).sorted(order).toList();
  }

  private static Entry entry(List<Row> rows, List<Row> told) {
    Row first = rows.getFirst();
    List<Report> reports = told.stream().filter(row -> row.find("progress").isPresent()).map(row -> new Report(row, row.text("progress"))).toList();
    return new Entry(first.text("fact"), first, Status.of(first.text("state")), Integer.parseInt(first.text("silent")),
        named(rows, "to"), named(rows, "of").stream().findFirst(), named(rows, "at").stream().findFirst(), named(told, "theme"), reports);
  }

  private static List<Named> named(List<Row> rows, String variable) {
    return rows.stream().flatMap(row -> row.find(variable).map(thing -> new Named(thing.text(), row.text(variable + "Name"))).stream()).distinct().toList();
  }
}
