package org.moothall.image;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// What can be counted of the statements of one pattern, no two of which are the same and each of which has all of the pattern's variables.
///
/// @param rows how many statements there are
/// @param different how many different terms variables stand for in them, where that is known
record Counts(int rows, Map<Node, Supplier<Integer>> different) {

  /// A row with what is counted.
  ///
  /// @param key what the statements have in common
  /// @return nothing where something else than these numbers is asked
  Optional<Binding> told(Binding key, List<ExprAggregator> aggregators) {
    BindingBuilder told = Binding.builder(key);
    for (ExprAggregator aggregator : aggregators) {
      Optional<Integer> count = count(aggregator.getAggregator());
      if (count.isEmpty()) {
        return Optional.empty();
      }
      told.add(aggregator.getVar(), NodeValue.makeInteger(count.get()).asNode());
    }
    return Optional.of(told.build());
  }

  private Optional<Integer> count(Aggregator aggregator) {
    return switch (aggregator) {
      case AggCount _, AggCountDistinct _ -> Optional.of(rows);
      case AggCountVar count when variable(count).isPresent() -> Optional.of(rows);
      case AggCountVarDistinct count -> variable(count).map(different::get).map(Supplier::get);
      default -> Optional.empty();
    };
  }

  private Optional<Var> variable(Aggregator count) {
    boolean known = count.getExprList().get(0) instanceof ExprVar variable && different.containsKey(variable.asVar());
    return known ? Optional.of(count.getExprList().get(0).asVar()) : Optional.empty();
  }
}
