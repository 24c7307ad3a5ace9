package org.moothall.image;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.jspecify.annotations.Nullable;

/// The rows of which an EXISTS or NOT EXISTS holds.
final class ExistingRows extends QueryIterProcessBinding {

  private final Existence existence;

  ExistingRows(QueryIterator rows, Existence existence, ExecutionContext execution) {
    super(rows, execution);
    this.existence = existence;
  }

  @Override
  public @Nullable Binding accept(Binding row) {
    return existence.holds(row) ? row : null;
  }
}
