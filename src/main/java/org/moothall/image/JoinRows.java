package org.moothall.image;

import java.util.Optional;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/// Rows joined with a basic graph pattern; where that is optional, a row that it does not fit comes as it is.
final class JoinRows extends QueryIter1 {

  private final Join join;
  private final boolean isOptional;
  private Optional<Binding> next = Optional.empty();

  JoinRows(QueryIterator input, Join join, boolean isOptional, ExecutionContext execution) {
    super(input, execution);
    this.join = join;
    this.isOptional = isOptional;
  }

  @Override
  protected boolean hasNextBinding() {
    if (next.isEmpty()) {
      next = join.next();
    }
    while (next.isEmpty() && getInput().hasNext()) {
      Binding row = getInput().nextBinding();
      join.open(row);
      next = join.next().or(() -> isOptional ? Optional.of(row) : Optional.empty());
    }
    return next.isPresent();
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = next.orElseThrow();
    next = Optional.empty();
    return row;
  }

  @Override
  protected void requestSubCancel() {
    // The pace of the join ends it.
  }

  @Override
  protected void closeSubIterator() {
    // It holds nothing.
  }
}
