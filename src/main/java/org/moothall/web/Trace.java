package org.moothall.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.query.Row;

/// What led to a fact and what followed, as steps in order. Rows tell it: each is of a step, or of one more thing that the step comes from.
final class Trace {

  /// A thing on the way.
  ///
  /// @param id its place on the page
  /// @param stage how far on the way it is, from 1
  /// @param kind what it is
  /// @param thing its name and page
  /// @param date its day, or nothing
  /// @param note what came of it or when it is due, or nothing
  /// @param from what it comes from
  /// @param here whether it is what the trace was asked for
  record Step(String id, String stage, String kind, Cell thing, String date, String note, List<Origin> from, boolean here) {

    /// The places of what it comes from.
    public String origins() {
      return from.stream().map(Origin::id).collect(Collectors.joining(" "));
    }
  }

  /// Something that a step comes from.
  ///
  /// @param how in which way
  record Origin(String id, String how, Cell thing) {}

  /// The folder of its query.
  static final String FOLDER = "trace";

  private static final String FACT = "fact";

  private final Links links;
  private final Personal personal;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Trace(List<Row> all, Links links, Personal personal) {
    this.links = links;
    this.personal = personal;
    for (Row row : all) {
      rows.computeIfAbsent(row.text(FACT), _ -> new ArrayList<>()).add(row);
      ids.putIfAbsent(row.text(FACT), "t-" + rows.size());
    }
  }

  /// The steps that rows tell.
  ///
  /// @param thing the name of what the trace was asked for
  static List<Step> of(List<Row> all, String thing, Links links, Personal personal) {
    Trace trace = new Trace(all, links, personal);
    return trace.rows.keySet().stream().map(iri -> trace.step(iri, iri.equals(thing))).toList();
  }

  private Step step(String iri, boolean here) {
    List<Row> same = rows.getOrDefault(iri, List.of());
    Map<String, Origin> from = new LinkedHashMap<>();
    same.stream().filter(row -> ids.containsKey(row.text("from"))).forEach(row -> from.putIfAbsent(row.text("from"), origin(row)));
    return new Step(ids.getOrDefault(iri, ""), first(same, "stage"), first(same, "kind"), named(iri), first(same, "date"), first(same, "note"),
        List.copyOf(from.values()), here);
  }

  private Origin origin(Row row) {
    String from = row.text("from");
    return new Origin(ids.getOrDefault(from, ""), row.text("how"), named(from));
  }

  private Cell named(String iri) {
    String name = first(rows.getOrDefault(iri, List.of()), "factName");
    return new Cell(Dates.inTitle(name.isEmpty() ? links.local(iri).orElse(iri) : name), links.page(iri).orElse(""), iri);
  }

  private String first(List<Row> same, String variable) {
    return same.stream().flatMap(row -> row.find(variable).stream()).map(term -> Cell.of(term, links, personal).text()).findFirst().orElse("");
  }
}
