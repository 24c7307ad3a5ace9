package org.moothall.image;

import java.util.BitSet;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;

/// A filter. One that looks at a single variable is asked once for each term, however many rows have it.
final class Condition {

  // Whoever has few rows is not worth the memory.
  private static final int BEFORE_KEEPING = 32;

  private final Expr expression;
  private final Terms terms;
  private final ExecutionContext execution;
  private final Set<Var> variables;
  private final boolean keeps;
  private final BitSet asked = new BitSet();
  private final BitSet held = new BitSet();
  private int asking;

  Condition(Expr expression, Terms terms, ExecutionContext execution) {
    this.expression = expression;
    this.terms = terms;
    this.execution = execution;
    this.variables = expression.getVarsMentioned();
    this.keeps = variables.size() == 1 && Fixed.isFixed(expression);
  }

  Set<Var> variables() {
    return variables;
  }

  boolean asksPattern() {
    return Fixed.asksPattern(expression);
  }

  boolean holds(Binding row) {
    int number = keeps && asking++ >= BEFORE_KEEPING ? IdBinding.number(row, variables.iterator().next(), terms) : Scan.OPEN;
    return number < 0 ? expression.isSatisfied(row, execution) : kept(number, row);
  }

  private boolean kept(int number, Binding row) {
    if (!asked.get(number)) {
      asked.set(number);
      held.set(number, expression.isSatisfied(row, execution));
    }
    return held.get(number);
  }
}
