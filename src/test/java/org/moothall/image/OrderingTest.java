package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderingTest {

  private static final int STATEMENTS = 60;
  private static final String ROWS = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

  private final BothWays council = new BothWays(() -> IntStream.range(0, STATEMENTS).mapToObj(OrderingTest::quad).iterator());

  private static Quad quad(int number) {
    return Quad.create(NodeFactory.createURI("x:g"), NodeFactory.createURI("x:s" + number), NodeFactory.createURI("x:p"), NodeFactory.createLiteralString("same"));
  }

  private long asked(String query, Pace pace) {
    try (QueryExec run = QueryExec.dataset(council.image()).query(query).set(Pace.SYMBOL, pace).build()) {
      return run.select().stream().count();
    }
  }

  private long steps(String query) {
    AtomicLong steps = new AtomicLong();
    assertThat(asked(query, steps::incrementAndGet)).isEqualTo(STATEMENTS * STATEMENTS);
    return steps.get();
  }

  /// By the first all rows differ, by the second none does, so that they are compared as they are written.
  @ParameterizedTest
  @ValueSource(strings = {"?a ?d", "?c"})
  void putting_rows_in_order_goes_on_at_the_pace_of_the_query(String by) {
    assertThat(steps(ROWS + " ORDER BY " + by)).isGreaterThan(steps(ROWS) + STATEMENTS * STATEMENTS);
  }

  @Test
  void a_query_that_is_stopped_while_its_rows_are_put_in_order_ends_there() {
    long found = steps(ROWS);
    AtomicLong steps = new AtomicLong();
    assertThatThrownBy(() -> asked(ROWS + " ORDER BY ?c", () -> {
      if (steps.incrementAndGet() > found + 100) {
        throw new CancellationException("enough");
      }
    })).isInstanceOf(CancellationException.class);
    assertThat(steps).hasValue(found + 101);
  }

  /// By values many of which are equal though written differently, so that the last of a part has equals outside it.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 9, 20, 60})
  void a_part_has_the_rows_that_all_of_them_begin_with(int rows) {
    BothWays values = new BothWays(() -> IntStream.range(0, 300).mapToObj(OrderingTest::valued).iterator());
    for (String by : List.of("?c ?a", "DESC(?c) ?a", "?a", "DESC(?c / 2) DESC(?a)")) {
      String query = "SELECT ?a { ?a ?b ?c } ORDER BY " + by + " LIMIT ";
      assertThat(firsts(values, query + rows)).as(by).isEqualTo(firsts(values, query + 100_000).subList(0, rows));
      assertThat(firsts(values, query + "4 OFFSET " + rows)).as(by).isEqualTo(firsts(values, query + 100_000).subList(rows, rows + 4));
    }
  }

  /// Ninety thousand rows, of which no more are held than some times as many as are shown; some days go the long way.
  @ParameterizedTest
  @ValueSource(strings = {"?c ?d DESC(?a)", "DESC(?c) ?f ?a ?d", "?f DESC(?c) ?a ?d", "(YEAR(?c)) ?a ?d"})
  void the_first_of_many_rows_are_those_that_all_of_them_begin_with(String by) {
    BothWays days = new BothWays(() -> IntStream.range(0, 300).mapToObj(OrderingTest::dated).iterator());
    String query = "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } ORDER BY " + by + " LIMIT ";
    List<String> all = firsts(days, query + 100_000);
    assertThat(all).hasSize(90_000);
    assertThat(firsts(days, query + 400)).isEqualTo(all.subList(0, 400));
    assertThat(firsts(days, query + "7 OFFSET 4200")).isEqualTo(all.subList(4200, 4207));
  }

  private static Quad dated(int number) {
    String day = LocalDate.of(2023, 1, 1).plusDays(number * 37 % 500).toString();
    return Quad.create(NodeFactory.createURI("x:g"), NodeFactory.createURI("x:s" + number * 7 % 300), NodeFactory.createURI("x:p"), NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
  }

  private static Quad valued(int number) {
    RDFDatatype type = number % 2 == 0 ? XSDDatatype.XSDdecimal : XSDDatatype.XSDdouble;
    String value = number % 2 == 0 ? number % 14 + ".0" : number % 15 + "e0";
    return Quad.create(NodeFactory.createURI("x:g"), NodeFactory.createURI("x:s" + number * 7 % 300), NodeFactory.createURI("x:p"), NodeFactory.createLiteralDT(value, type));
  }

  private static List<String> firsts(BothWays values, String query) {
    try (QueryExec run = QueryExec.dataset(values.image()).query(query).build()) {
      return run.select().stream().map(row -> row.get("a").getURI()).toList();
    }
  }
}
