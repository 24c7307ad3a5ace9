package org.moothall.image;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;

/// A filter of a join. One that looks at a single variable is asked once for each term, however many rows have it.
final class Condition {

  // Whoever has few rows is not worth the memory.
  private static final int BEFORE_KEEPING = 32;

  private final Expr expression;
  private final Terms terms;
  private final ExecutionContext execution;
  private final Set<Var> variables;
  private final Optional<Sought> sought;
  private final int register;
  private final BitSet asked = new BitSet();
  private final BitSet held = new BitSet();
  private int asking;

  /// @param registers the variables of the join, in the order of its registers
  Condition(Expr expression, List<Var> registers, Terms terms, ExecutionContext execution) {
    this.expression = expression;
    this.terms = terms;
    this.execution = execution;
    this.variables = expression.getVarsMentioned();
    this.register = variables.size() == 1 && Fixed.isFixed(expression) ? registers.indexOf(variables.iterator().next()) : -1;
    this.sought = register < 0 ? Optional.empty() : Sought.of(expression);
  }

  Set<Var> variables() {
    return variables;
  }

  boolean asksPattern() {
    return Fixed.asksPattern(expression);
  }

  /// Whether a row fulfils it, which is made only where it is needed.
  boolean holds(int[] registers, Supplier<Binding> row) {
    int number = register < 0 ? Scan.OPEN : registers[register];
    if (number < 0) {
      return expression.isSatisfied(row.get(), execution);
    }
    return asking++ < BEFORE_KEEPING ? told(number, row) : kept(number, row);
  }

  private boolean kept(int number, Supplier<Binding> row) {
    if (!asked.get(number)) {
      asked.set(number);
      held.set(number, told(number, row));
    }
    return held.get(number);
  }

  private boolean told(int number, Supplier<Binding> row) {
    Sought.Told told = sought.isPresent() ? sought.get().of(terms.written(number)) : Sought.Told.UNKNOWN;
    return switch (told) {
      case HOLDS -> true;
      case FAILS -> false;
      case UNKNOWN -> expression.isSatisfied(row.get(), execution);
    };
  }
}
