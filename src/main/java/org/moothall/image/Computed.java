package org.moothall.image;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/// A row with one more value, which was computed. ARQ's own rows do not let the numbers of the row before be seen.
final class Computed extends BindingBase {

  private final Var variable;
  private final Node value;

  private Computed(Binding before, Var variable, Node value) {
    super(before);
    this.variable = variable;
    this.value = value;
  }

  /// A row with the values of expressions, of which each may use those before it; one that fails gives no value.
  ///
  /// @return none where a variable has another value already
  static Optional<Binding> extended(Binding row, VarExprList expressions, ExecutionContext execution) {
    Binding extended = row;
    for (Var variable : expressions.getVars()) {
      Node value = expressions.get(variable, extended, execution);
      Node present = value == null ? null : extended.get(variable);
      if (present != null && !present.sameValueAs(value)) {
        return Optional.empty();
      }
      extended = value == null || present != null ? extended : new Computed(extended, variable, value);
    }
    return Optional.of(extended);
  }

  Var variable() {
    return variable;
  }

  Binding before() {
    return parent;
  }

  @Override
  protected Iterator<Var> vars1() {
    return List.of(variable).iterator();
  }

  @Override
  protected int size1() {
    return 1;
  }

  @Override
  protected boolean isEmpty1() {
    return false;
  }

  @Override
  protected boolean contains1(Var asked) {
    return variable.equals(asked);
  }

  @Override
  protected @Nullable Node get1(Var asked) {
    return variable.equals(asked) ? value : null;
  }

  @Override
  protected Binding detachWithNewParent(Binding before) {
    return new Computed(before, variable, value);
  }
}
