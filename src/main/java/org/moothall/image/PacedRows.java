package org.moothall.image;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/// Rows that come at the pace of the query.
public final class PacedRows extends QueryIteratorWrapper {

  private final Pace pace;

  public PacedRows(QueryIterator rows, Pace pace) {
    super(rows);
    this.pace = pace;
  }

  @Override
  protected Binding moveToNextBinding() {
    pace.step();
    return super.moveToNextBinding();
  }
}
