package org.moothall.image;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// Whole numbers that tell a variable's terms from each other in rows of any kind: the number of a term in the image; a negative one for a term that
/// the image does not have as it is written, and for none.
final class Marks {

  /// Stands for no value.
  static final int NONE = -1;

  private final Var variable;
  private final Terms terms;
  private final Map<Node, Integer> others = new HashMap<>();

  Marks(Var variable, Terms terms) {
    this.variable = variable;
    this.terms = terms;
  }

  int of(Binding row) {
    int number = IdBinding.known(row, variable);
    if (number >= 0) {
      return number;
    }
    Node value = row.get(variable);
    return value == null ? NONE : others.computeIfAbsent(value, this::found);
  }

  private int found(Node value) {
    int number = terms.number(value);
    return number >= 0 && terms.term(number).equals(value) ? number : NONE - 1 - others.size();
  }
}
