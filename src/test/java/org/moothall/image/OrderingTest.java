package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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
}
