package org.moothall.image;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/// A row with one more value, which was computed. ARQ's own rows do not let the numbers of the row before be seen.
final class Computed extends BindingBase {

  private final Var variable;
  private final Node value;

  Computed(Binding before, Var variable, Node value) {
    super(before);
    this.variable = variable;
    this.value = value;
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
