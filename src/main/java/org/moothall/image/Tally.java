package org.moothall.image;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/// What is told of the rows of a group. What only counts asks for no term.
sealed interface Tally {

  void add(Binding row, ExecutionContext execution);

  /// What is told of the rows that were added; null where that is an error.
  @Nullable NodeValue value();

  /// One that has no rows yet.
  static Tally of(Aggregator aggregator, Terms terms) {
    return switch (aggregator) {
      case AggCount _ -> new Rows();
      case AggCountVar count when count.getExprList().get(0) instanceof ExprVar variable -> new Having(variable.asVar());
      case AggCountVarDistinct count when count.getExprList().get(0) instanceof ExprVar variable -> new Different(new Marks(variable.asVar(), terms));
      case AggMin least when least.getExprList().get(0) instanceof ExprVar variable -> new Extreme(variable.asVar(), least.createAccumulator());
      case AggMax greatest when greatest.getExprList().get(0) instanceof ExprVar variable -> new Extreme(variable.asVar(), greatest.createAccumulator());
      default -> new Told(aggregator.createAccumulator());
    };
  }

  /// How many rows there are.
  final class Rows implements Tally {
    private long count;

    @Override
    public void add(Binding row, ExecutionContext execution) {
      count++;
    }

    @Override
    public NodeValue value() {
      return NodeValue.makeInteger(count);
    }
  }

  /// How many rows have a variable.
  final class Having implements Tally {
    private final Var variable;
    private long count;

    private Having(Var variable) {
      this.variable = variable;
    }

    @Override
    public void add(Binding row, ExecutionContext execution) {
      count += row.contains(variable) ? 1 : 0;
    }

    @Override
    public NodeValue value() {
      return NodeValue.makeInteger(count);
    }
  }

  /// How many different values a variable has.
  final class Different implements Tally {
    private final Marks marks;
    private final Numbering values = new Numbering();

    private Different(Marks marks) {
      this.marks = marks;
    }

    @Override
    public void add(Binding row, ExecutionContext execution) {
      int mark = marks.of(row);
      if (mark != Marks.NONE) {
        values.of(mark);
      }
    }

    @Override
    public NodeValue value() {
      return NodeValue.makeInteger(values.size());
    }
  }

  /// The least or the greatest of a variable's values, each of which is looked at once.
  final class Extreme implements Tally {
    private final Var variable;
    private final Accumulator accumulator;
    private final Numbering seen = new Numbering();

    private Extreme(Var variable, Accumulator accumulator) {
      this.variable = variable;
      this.accumulator = accumulator;
    }

    @Override
    public void add(Binding row, ExecutionContext execution) {
      int number = IdBinding.known(row, variable);
      int before = seen.size();
      if (number < 0 || seen.of(number) == before) {
        accumulator.accumulate(row, execution);
      }
    }

    @Override
    public @Nullable NodeValue value() {
      return accumulator.getValue();
    }
  }

  /// Whatever else ARQ tells.
  final class Told implements Tally {
    private final Accumulator accumulator;

    private Told(Accumulator accumulator) {
      this.accumulator = accumulator;
    }

    @Override
    public void add(Binding row, ExecutionContext execution) {
      accumulator.accumulate(row, execution);
    }

    @Override
    public @Nullable NodeValue value() {
      return accumulator.getValue();
    }
  }
}
