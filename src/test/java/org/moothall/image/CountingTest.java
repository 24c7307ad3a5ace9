package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTest {

  private final DatasetGraph statements = statements();
  private final BothWays both = new BothWays(() -> statements.find());

  private static DatasetGraph statements() {
    DatasetGraph parsed = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(new AwkwardTerms(new Random(3)).trig(), Lang.TRIG).errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings).parse(parsed);
    for (int number = 0; number < 30; number++) {
      parsed.add(Quad.create(NodeFactory.createURI("x:g"), NodeFactory.createURI("x:s" + number), NodeFactory.createURI("x:p" + number % 3),
          NodeFactory.createURI("x:o" + number % 4)));
    }
    return parsed;
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
      "SELECT (COUNT(?o) AS ?n) (COUNT(DISTINCT ?s) AS ?m) (COUNT(DISTINCT ?p) AS ?k) (COUNT(DISTINCT ?o) AS ?l) { ?s ?p ?o }",
      "SELECT ?p (COUNT(*) AS ?n) (COUNT(?s) AS ?m) (COUNT(DISTINCT ?s) AS ?k) (COUNT(DISTINCT ?o) AS ?l) { ?s ?p ?o } GROUP BY ?p",
      "SELECT ?p (COUNT(DISTINCT *) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (COUNT(DISTINCT *) > 2)",
      "SELECT ?o (COUNT(?s) AS ?n) (COUNT(DISTINCT ?s) AS ?m) { ?s <x:p1> ?o } GROUP BY ?o ORDER BY DESC(?n) ?o",
      "SELECT (COUNT(DISTINCT ?s) AS ?n) (COUNT(DISTINCT ?o) AS ?m) { ?s <x:p1> ?o }",
      "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s <x:p1> <x:o1> }",
      "SELECT (COUNT(DISTINCT ?s) AS ?n) (COUNT(?o) AS ?m) { ?s <x:none> ?o }",
      "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s <x:p1> <x:none> }",
      "SELECT (COUNT(*) AS ?n) { <x:s1> ?p ?o }"})
  void what_stands_in_the_index_is_told_without_looking_at_statements(String query) {
    assertThat(both.image(QueryFactory.create(query))).isEqualTo(both.durable(QueryFactory.create(query)));
    assertThat(steps(query)).isLessThan(statements.stream().count() / 2);
  }

  /// A variable that the pattern does not have, terms of a part that is not counted by them, and other things than counts.
  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT (COUNT(?none) AS ?n) (COUNT(DISTINCT ?none) AS ?m) { ?s ?p ?o }",
      "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p <x:o1> }",
      "SELECT ?p (COUNT(DISTINCT ?o) AS ?n) { <x:s1> ?p ?o } GROUP BY ?p",
      "SELECT ?s (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o } GROUP BY ?s",
      "SELECT ?p (COUNT(DISTINCT ?s) AS ?n) (MIN(?o) AS ?least) { ?s ?p ?o FILTER isIRI(?o) } GROUP BY ?p",
      "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?s }",
      "SELECT (COUNT(DISTINCT STR(?s)) AS ?n) { ?s <x:p1> ?o }"})
  void what_does_not_is_counted(String query) {
    assertThat(both.image(QueryFactory.create(query))).isEqualTo(both.durable(QueryFactory.create(query)));
  }

  private long steps(String query) {
    AtomicLong steps = new AtomicLong();
    try (QueryExec run = QueryExec.dataset(both.image()).query(query).set(Pace.SYMBOL, (Pace) steps::incrementAndGet).build()) {
      run.select().forEachRemaining(_ -> {});
    }
    return steps.get();
  }
}
