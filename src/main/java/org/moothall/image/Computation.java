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

/// A value that is computed for each row. One that looks at a single variable is computed once for a term of many rows, as soon as there are some rows.
final class Computation {

  // Most patterns have few rows, and are begun anew for each row before them.
  private static final int BEFORE_KEEPING = 32;
  private static final int KEPT = 1 << 13;

  private final Var variable;
  private final Expr value;
  private final VarExprList expression;
  private final ExecutionContext execution;
  private Optional<Var> looksAt = Optional.empty();
  private @Nullable Kept[] kept = new Kept[0];
  private int rows;

  /// @param variable gets the value
  Computation(Var variable, Expr value, ExecutionContext execution) {
    this.variable = variable;
    this.value = value;
    this.expression = new VarExprList(variable, value);
    this.execution = execution;
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
    if (++rows == BEFORE_KEEPING) {
      keep();
    }
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

  private void keep() {
    Set<Var> mentioned = value.getVarsMentioned();
    looksAt = mentioned.size() == 1 && Fixed.isFixed(value) ? mentioned.stream().findFirst() : Optional.empty();
    kept = new Kept[looksAt.isPresent() ? KEPT : 0];
  }

  private @Nullable Node computed(Binding row) {
    return expression.get(variable, row, execution);
  }
}
