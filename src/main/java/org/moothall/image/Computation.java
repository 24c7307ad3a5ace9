package org.moothall.image;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.jspecify.annotations.Nullable;

/// A value that is computed for each row. One that looks at a single variable is computed once for a term of many rows.
final class Computation {

  private static final int KEPT = 1 << 13;

  private final Var variable;
  private final VarExprList expression;
  private final ExecutionContext execution;
  private final Optional<Var> looksAt;
  private final @Nullable Kept[] kept;

  /// @param variable gets the value
  Computation(Var variable, Expr expression, ExecutionContext execution) {
    Set<Var> mentioned = expression.getVarsMentioned();
    this.variable = variable;
    this.expression = new VarExprList(variable, expression);
    this.execution = execution;
    this.looksAt = mentioned.size() == 1 && Fixed.isFixed(expression) ? mentioned.stream().findFirst() : Optional.empty();
    this.kept = new Kept[looksAt.isPresent() ? KEPT : 0];
  }

  private record Kept(int number, @Nullable Node value) {}

  /// The row with the value; the row as it is where none can be computed, or where it has the same value already.
  ///
  /// @return none where the variable has another value already
  Optional<Binding> extended(Binding row) {
    Node value = value(row);
    Node present = value == null ? null : row.get(variable);
    if (present != null && value != null && !present.sameValueAs(value)) {
      return Optional.empty();
    }
    return Optional.of(value == null || present != null ? row : new Computed(row, variable, value));
  }

  /// A row with the value that another gives; as it is where that gives none.
  Binding added(Binding row, Binding of) {
    Node value = value(of);
    return value == null ? row : new Computed(row, variable, value);
  }

  private @Nullable Node value(Binding row) {
    int number = looksAt.isPresent() ? IdBinding.known(row, looksAt.get()) : Scan.OPEN;
    if (number < 0) {
      return computed(row);
    }
    Kept found = kept[number & (KEPT - 1)];
    if (found == null || found.number != number) {
      found = new Kept(number, computed(row));
      kept[number & (KEPT - 1)] = found;
    }
    return found.value;
  }

  private @Nullable Node computed(Binding row) {
    return expression.get(variable, row, execution);
  }
}
