package org.moothall.image;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/// Whole numbers that tell a variable's terms from each other in rows of any kind: the number of a term in the image; a negative one for a term that
/// the image does not have as it is written, and for none.
final class Marks {

  /// Stands for no value.
  static final int NONE = -1;

  private final Var variable;
  private final Terms terms;
  private final Map<Node, Integer> others = new HashMap<>();
  private @Nullable IdBinding last;
  private int place;

  Marks(Var variable, Terms terms) {
    this.variable = variable;
    this.terms = terms;
  }

  int of(Binding row) {
    int number = known(row);
    if (number >= 0) {
      return number;
    }
    Node value = row.get(variable);
    return value == null ? NONE : others.computeIfAbsent(value, this::found);
  }

  private int known(Binding row) {
    int number = last != null && row instanceof IdBinding same ? same.at(place, last) : Scan.OPEN;
    if (number >= 0) {
      return number;
    }
    if (row instanceof IdBinding own && own.place(variable) >= 0) {
      last = own;
      place = own.place(variable);
    }
    return IdBinding.known(row, variable);
  }

  private int found(Node value) {
    int number = terms.number(value);
    return number >= 0 && terms.term(number).equals(value) ? number : NONE - 1 - others.size();
  }
}
