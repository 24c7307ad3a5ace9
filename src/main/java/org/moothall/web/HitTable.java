package org.moothall.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.query.Table;
import org.moothall.query.Term;
import org.moothall.search.Hit;
import org.moothall.search.Name;

/// Hits as rows.
final class HitTable {

  /// The columns.
  static final List<String> COLUMNS = List.of("thing", "kind", "words", "start", "end", "date", "body", "bodyName", "council", "councilName");

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private HitTable() {}

  static Table of(List<Hit> hits) {
    return new Table(COLUMNS, hits.stream().map(HitTable::row).toList());
  }

  private static Map<String, Term> row(Hit hit) {
    Map<String, Term> row = new LinkedHashMap<>();
    row.put("thing", new Term.Iri(hit.thing()));
    row.put("kind", words(hit.kind().word()));
    row.put("words", words(hit.words()));
    hit.place().ifPresent(place -> {
      row.put("start", new Term.Literal(Integer.toString(place.start()), XSD + "integer", ""));
      row.put("end", new Term.Literal(Integer.toString(place.end()), XSD + "integer", ""));
    });
    hit.date().ifPresent(date -> row.put("date", new Term.Literal(date.toString(), XSD + "date", "")));
    hit.body().ifPresent(body -> named(row, "body", body));
    hit.council().ifPresent(council -> named(row, "council", council));
    return row;
  }

  private static void named(Map<String, Term> row, String column, Name name) {
    row.put(column, new Term.Iri(name.iri()));
    row.put(column + "Name", words(name.label()));
  }

  private static Term words(String text) {
    return new Term.Literal(text, XSD + "string", "");
  }
}
