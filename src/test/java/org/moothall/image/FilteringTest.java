package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.Expr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilteringTest {

  private static final int STATEMENTS = 600;
  private static final String PREFIXES = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

  private final BothWays both = new BothWays(() -> IntStream.range(0, STATEMENTS).mapToObj(FilteringTest::quad).iterator());

  private static Quad quad(int number) {
    String day = "2024-%02d-01".formatted(1 + number % 12);
    return Quad.create(NodeFactory.createURI("x:g" + number % 2), NodeFactory.createURI("x:s" + number), NodeFactory.createURI("x:p"), NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { ?s <x:p> ?day FILTER(?day > '2024-11-15'^^xsd:date) }",
      "SELECT * { ?s <x:p> ?day FILTER(?day >= '2024-03-01'^^xsd:date && ?day < '2024-04-01'^^xsd:date) }",
      "SELECT * { ?s <x:p> ?day FILTER(STRSTARTS(STR(?day), '2024-12')) }",
      "SELECT * { ?s <x:p> ?day FILTER(MONTH(?day) = 5) }"})
  void statements_whose_object_a_filter_refuses_are_passed_over_together(String query) {
    assertThat(both.image(QueryFactory.create(PREFIXES + query))).isNotEmpty().isEqualTo(both.durable(QueryFactory.create(PREFIXES + query)));
    assertThat(steps(query)).isLessThan(STATEMENTS / 3);
  }

  /// In a graph, and of a variable that another pattern fills.
  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { GRAPH <x:g1> { ?s <x:p> ?day FILTER(?day > '2024-11-15'^^xsd:date) } }",
      "SELECT * { ?s <x:p> ?day . ?t <x:p> ?day FILTER(?s != <x:s5> && ?day > '2024-11-15'^^xsd:date) }",
      "SELECT * { ?s <x:p> ?day FILTER(?day > '2024-11-15'^^xsd:date) FILTER NOT EXISTS { ?s <x:p> '2024-12-01'^^xsd:date } }",
      "SELECT * { ?s <x:p> ?day OPTIONAL { ?s <x:q> ?none } FILTER EXISTS { ?s <x:p> '2024-12-01'^^xsd:date FILTER(?day > '2024-06-01'^^xsd:date) } }"})
  void others_are_looked_at_one_by_one(String query) {
    assertThat(both.image(QueryFactory.create(PREFIXES + query))).isEqualTo(both.durable(QueryFactory.create(PREFIXES + query)));
  }

  private long steps(String query) {
    AtomicLong steps = new AtomicLong();
    try (QueryExec run = QueryExec.dataset(both.image()).query(PREFIXES + query).set(Pace.SYMBOL, (Pace) steps::incrementAndGet).build()) {
      run.select().forEachRemaining(_ -> {});
    }
    return steps.get();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "?x < '2024-03-01'^^xsd:date  | '2024-02-28'^^xsd:date | HOLDS",
      "?x >= '2024-03-01'^^xsd:date | '2024-03-01'^^xsd:date | HOLDS",
      "'2024-03-01'^^xsd:date < ?x  | '2024-03-01'^^xsd:date | FAILS",
      "?x < '2024-03-01'^^xsd:date  | '2024-02-29'^^xsd:date | UNKNOWN",
      "?x < '2024-03-01'^^xsd:date  | '2024-02-28Z'^^xsd:date | UNKNOWN",
      "?x < '2024-03-01'^^xsd:date  | '2024-02-28' | UNKNOWN",
      "?x < '2024-03-01'^^xsd:date  | '2024-02-28T10:00:00'^^xsd:dateTime | UNKNOWN",
      "?x > '2024-03-01T10:00:00'^^xsd:dateTime | '2024-03-01T10:00:01'^^xsd:dateTime | HOLDS",
      "?x > '2024-03-01T10:00:00'^^xsd:dateTime | '2024-02-28T24:00:00'^^xsd:dateTime | UNKNOWN",
      "?x > 0.8 | 0.85 | HOLDS",
      "?x > 0.8 | 0.80 | FAILS",
      "?x <= 5  | -7   | HOLDS",
      "?x <= 5  | 5.5  | FAILS",
      "?x <= 5  | 5e0  | UNKNOWN",
      "?x <= 5  | '5.0'^^xsd:integer | UNKNOWN",
      "?x <= 5  | 'five'^^xsd:integer | UNKNOWN"})
  void what_a_bound_tells_of_a_term_is_told_from_its_bytes(String filter, String term, Glance.Told told) {
    assertThat(Glance.of(parsed(filter)).orElseThrow().of(TermBytes.of(parsed(term).getConstant().asNode()))).isEqualTo(told);
  }

  @Test
  void no_other_bound_is_told_so() {
    for (String filter : new String[] {"?x < ?y", "?x < '2024-03-01Z'^^xsd:date", "?x < '2023-02-30'^^xsd:date", "?x < 5e0", "?x < 'b'", "?x + 1 < 5"}) {
      assertThat(Glance.of(parsed(filter))).as(filter).isEmpty();
    }
  }

  private static Expr parsed(String expression) {
    return QueryFactory.create(PREFIXES + "SELECT ((" + expression + ") AS ?told) {}").getProject().getExpr(Var.alloc("told"));
  }
}
