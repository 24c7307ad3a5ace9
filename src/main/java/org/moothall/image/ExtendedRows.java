package org.moothall.image;

import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.jspecify.annotations.Nullable;

/// Rows with values that are computed of each.
final class ExtendedRows extends QueryIterProcessBinding {

  private final VarExprList expressions;

  ExtendedRows(QueryIterator rows, VarExprList expressions, ExecutionContext execution) {
    super(rows, execution);
    this.expressions = expressions;
  }

  @Override
  public @Nullable Binding accept(Binding row) {
    return Computed.extended(row, expressions, getExecContext()).orElse(null);
  }
}
