package org.moothall.image;

import java.util.Iterator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;

/// Groups, which end and close the rows that they are made of.
final class GroupRows extends QueryIterPlainWrapper {

  private final QueryIterator rows;

  GroupRows(Iterator<Binding> groups, QueryIterator rows, ExecutionContext execution) {
    super(groups, execution);
    this.rows = rows;
  }

  @Override
  public void requestCancel() {
    rows.cancel();
    super.requestCancel();
  }

  @Override
  protected void closeIterator() {
    rows.close();
    super.closeIterator();
  }
}
