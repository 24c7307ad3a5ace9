package org.moothall.image;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
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
      case AggCountVarDistinct count when count.getExprList().get(0) instanceof ExprVar variable -> new Different(variable.asVar(), terms);
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
    private final Var variable;
    private final Terms terms;
    private final Set<Object> values = new HashSet<>();

    private Different(Var variable, Terms terms) {
      this.variable = variable;
      this.terms = terms;
    }

    @Override
    public void add(Binding row, ExecutionContext execution) {
      IdBinding.mark(row, variable, terms).ifPresent(values::add);
    }

    @Override
    public NodeValue value() {
      return NodeValue.makeInteger(values.size());
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
