package org.moothall.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.jspecify.annotations.Nullable;

/// Rows with values that are computed of each, of which each may use those before it.
final class ExtendedRows extends QueryIterProcessBinding {

  private final List<Computation> computations = new ArrayList<>();

  ExtendedRows(QueryIterator rows, VarExprList expressions, ExecutionContext execution) {
    super(rows, execution);
    expressions.forEachVarExpr((variable, expression) -> computations.add(new Computation(variable, expression, execution)));
  }

  @Override
  public @Nullable Binding accept(Binding row) {
    Optional<Binding> extended = Optional.of(row);
    for (Computation computation : computations) {
      extended = extended.flatMap(computation::extended);
    }
    return extended.orElse(null);
  }
}
