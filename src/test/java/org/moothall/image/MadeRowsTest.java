package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.junit.jupiter.api.Test;

class MadeRowsTest {

  private final ExecutionContext execution = ExecutionContext.create(new BothWays(List.of()).image());

  /// Whoever gathers the rows must not take those that came by then for all there are.
  @Test
  void rows_that_are_gathered_when_the_query_is_cancelled_do_not_seem_to_have_come_to_their_end() {
    QueryIterator rows = QueryIterPlainWrapper.create(Collections.nCopies(3, BindingFactory.root()).iterator(), execution);
    QueryIterator made = new MadeRows(Collections.emptyIterator(), rows, execution);
    rows.nextBinding();
    made.cancel();
    assertThatThrownBy(rows::hasNext).isInstanceOf(QueryCancelledException.class);
  }
}
