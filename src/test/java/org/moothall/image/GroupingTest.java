package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {

  private static final String DAYS = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

  private final BothWays both = new BothWays(() -> IntStream.range(0, 900).mapToObj(GroupingTest::quad).iterator());

  private static Quad quad(int number) {
    String day = "%d-%02d-%02d".formatted(2000 + number % 30, 1 + number % 12, 1 + number % 29);
    return Quad.create(NodeFactory.createURI("x:g"), NodeFactory.createURI("x:s" + number % 450), NodeFactory.createURI("x:p"), NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
  }

  /// By terms of the store, by values that are computed, and by both; by a value that some rows do not have.
  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT ?s (COUNT(DISTINCT ?day) AS ?n) (MIN(?day) AS ?first) (MAX(?day) AS ?last) { ?s <x:p> ?day } GROUP BY ?s",
      "SELECT ?day (COUNT(DISTINCT ?s) AS ?n) { ?s <x:p> ?day } GROUP BY ?day HAVING (COUNT(*) > 1)",
      "SELECT ?year (COUNT(*) AS ?n) (SAMPLE(?year) AS ?same) { ?s <x:p> ?day } GROUP BY (YEAR(?day) AS ?year)",
      "SELECT ?year ?s (COUNT(?day) AS ?n) { ?s <x:p> ?day BIND(YEAR(?day) AS ?year) } GROUP BY ?s ?year",
      "SELECT ?year ?next (COUNT(*) AS ?n) { ?s <x:p> ?day } GROUP BY (YEAR(?day) AS ?year) (?year + 1 AS ?next)",
      "SELECT (COUNT(*) AS ?n) { ?s <x:p> ?day } GROUP BY (MONTH(?day)) (YEAR(?day) > 2010)",
      "SELECT ?odd (MAX(?year) AS ?last) { ?s <x:p> ?day BIND(YEAR(?day) AS ?year) BIND(IF(?year < 2015, ?year, 1/0) AS ?odd) } GROUP BY ?odd",
      "SELECT ?s (MAX(STR(?day)) AS ?last) (SUM(YEAR(?day)) AS ?sum) { ?s <x:p> ?day } GROUP BY ?s"})
  void rows_are_gathered_as_in_the_durable_store(String query) {
    assertThat(both.image(QueryFactory.create(DAYS + query))).isEqualTo(both.durable(QueryFactory.create(DAYS + query)));
  }
}
