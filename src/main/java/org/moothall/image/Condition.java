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

/// A filter of a join. One that looks at a single variable is asked once for each term, however many rows have it; what is told at a glance costs less than to remember it.
final class Condition {

  // Whoever has few rows is not worth the memory.
  private static final int BEFORE_KEEPING = 32;

  private final Expr expression;
  private final Terms terms;
  private final ExecutionContext execution;
  private final Set<Var> variables;
  private final Optional<Glance> glance;
  private final Optional<Existence> existence;
  private final int register;
  private final BitSet asked = new BitSet();
  private final BitSet held = new BitSet();
  private int asking;
  private int last = Scan.OPEN;
  private boolean lastHeld;

  /// @param registers the variables of the join, in the order of its registers
  Condition(Expr expression, List<Var> registers, Image image, ExecutionContext execution) {
    this.expression = expression;
    this.terms = image.terms();
    this.execution = execution;
    this.variables = expression.getVarsMentioned();
    this.register = variables.size() == 1 && Fixed.isFixed(expression) ? registers.indexOf(variables.iterator().next()) : -1;
    this.glance = register < 0 ? Optional.empty() : Glance.of(expression);
    this.existence = Existence.of(expression, image, execution);
  }

  Set<Var> variables() {
    return variables;
  }

  /// Where the one variable stands that it looks at; negative where it looks at more.
  int register() {
    return register;
  }

  boolean asksPattern() {
    return Fixed.asksPattern(expression);
  }

  /// Whether a row fulfils it, which is made only where it is needed.
  boolean holds(int[] registers, Supplier<Binding> row) {
    int number = register < 0 ? Scan.OPEN : registers[register];
    if (number < 0) {
      return satisfied(row);
    }
    if (number != last) {
      lastHeld = (asking++ < BEFORE_KEEPING || glance.isPresent()) ? told(number, row) : kept(number, row);
      last = number;
    }
    return lastHeld;
  }

  private boolean kept(int number, Supplier<Binding> row) {
    if (!asked.get(number)) {
      asked.set(number);
      held.set(number, told(number, row));
    }
    return held.get(number);
  }

  private boolean told(int number, Supplier<Binding> row) {
    Glance.Told told = glance.isPresent() ? glance.get().of(terms.written(number)) : Glance.Told.UNKNOWN;
    return switch (told) {
      case HOLDS -> true;
      case FAILS -> false;
      case UNKNOWN -> satisfied(row);
    };
  }

  private boolean satisfied(Supplier<Binding> row) {
    return existence.isPresent() ? existence.get().holds(row.get()) : expression.isSatisfied(row.get(), execution);
  }
}
