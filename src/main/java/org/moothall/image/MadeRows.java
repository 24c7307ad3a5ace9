package org.moothall.image;

import java.util.Iterator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;

/// Rows that are made of others, which they end and close.
final class MadeRows extends QueryIterPlainWrapper {

  private final QueryIterator rows;

  MadeRows(Iterator<Binding> made, QueryIterator rows, ExecutionContext execution) {
    super(made, execution);
    this.rows = rows;
  }

  // It comes from another thread. To close the rows there would end them early for the one that still gathers them, which would take them for all.
  @Override
  public void requestCancel() {
    rows.cancel();
  }

  @Override
  protected void closeIterator() {
    rows.close();
    super.closeIterator();
  }
}
