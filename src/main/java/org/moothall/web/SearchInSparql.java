package org.moothall.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.search.Facet;
import org.moothall.search.Kind;
import org.moothall.search.Search;

/// A search as a SPARQL query for the editor: the words by `text:query`, what was chosen as patterns.
final class SearchInSparql {

  private static final Map<Facet, String> PROPERTIES = Map.of(Facet.COUNCIL, "moot:council|moot:publishedBy", Facet.BODY, "moot:body|moot:describes/moot:heldBy",
      Facet.THEME, "dcterms:subject", Facet.OUTCOME, "moot:outcome|moot:progress",
      Facet.PERSON, "(moot:assignedTo|moot:involves|moot:decidedBy|moot:askedBy|moot:answeredBy|moot:movedBy|moot:secondedBy)/moot:individual?");

  private SearchInSparql() {}

  /// The text of the query.
  static String of(Search search) {
    String patterns = search.chosen().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(choice -> "  " + pattern(choice.getKey(), choice.getValue()) + "\n").collect(Collectors.joining());
    return """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX moot: <https://w3id.org/moothall/ontology#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT ?thing ?score ?words ?date WHERE {
          (?thing ?score ?words) text:query (%s 1000) .
        %s  OPTIONAL { ?thing moot:date|moot:describes/moot:date ?date }
        }
        ORDER BY %s
        """.formatted(quoted(search.words()), patterns, search.newestFirst() ? "DESC(?date) DESC(?score)" : "DESC(?score)");
  }

  private static String pattern(Facet facet, List<String> values) {
    return switch (facet) {
      case YEAR -> "?thing moot:date|moot:describes/moot:date ?day . FILTER (STR(YEAR(?day)) IN (%s))"
          .formatted(values.stream().map(SearchInSparql::quoted).collect(Collectors.joining(", ")));
      case KIND -> "VALUES ?kind { %s } ?thing a ?kind .".formatted(values.stream().flatMap(value -> Kind.of(value).stream())
          .map(kind -> "moot:" + kind.className()).collect(Collectors.joining(" ")));
      case COUNCIL, BODY, THEME, OUTCOME, PERSON -> "VALUES ?%s { %s } ?thing %s ?%s .".formatted(facet.word(),
          values.stream().map(SearchInSparql::name).collect(Collectors.joining(" ")), PROPERTIES.get(facet), facet.word());
    };
  }

  private static String name(String iri) {
    return "<" + iri.codePoints().filter(sign -> sign > ' ' && "<>\"{}|^`\\".indexOf(sign) < 0).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + ">";
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
  }
}
