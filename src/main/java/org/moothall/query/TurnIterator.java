package org.moothall.query;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/// Rows of a query, at each of which another's turn may come.
final class TurnIterator extends QueryIteratorWrapper {

  private final Turn turn;

  TurnIterator(QueryIterator rows, Turn turn) {
    super(rows);
    this.turn = turn;
  }

  @Override
  protected Binding moveToNextBinding() {
    turn.pause();
    return super.moveToNextBinding();
  }
}
