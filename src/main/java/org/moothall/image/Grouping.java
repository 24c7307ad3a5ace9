package org.moothall.image;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;

/// Gathers rows by the numbers of some of their variables, so that of a term of many rows one is made.
final class Grouping extends IteratorDelayedInitialization<Binding> {

  private final List<Var> by;
  private final List<ExprAggregator> aggregators;
  private final QueryIterator rows;
  private final Terms terms;
  private final ExecutionContext execution;

  private Grouping(OpGroup group, QueryIterator rows, Terms terms, ExecutionContext execution) {
    this.by = group.getGroupVars().getVars();
    this.aggregators = group.getAggregators();
    this.rows = rows;
    this.terms = terms;
    this.execution = execution;
  }

  /// Whether rows are gathered by variables alone, of which there are some.
  static boolean isBySome(OpGroup group) {
    return !group.getGroupVars().isEmpty() && group.getGroupVars().getExprs().isEmpty();
  }

  /// The groups, as soon as the first is asked for.
  static Iterator<Binding> of(OpGroup group, QueryIterator rows, Terms terms, ExecutionContext execution) {
    return new Grouping(group, rows, terms, execution);
  }

  /// One of its rows, for its key, and what is told of all.
  private record Group(Binding row, List<Tally> tallies) {}

  @Override
  protected Iterator<Binding> initializeIterator() {
    Map<List<Optional<Object>>, Group> groups = new LinkedHashMap<>();
    while (rows.hasNext()) {
      Binding row = rows.nextBinding();
      List<Optional<Object>> key = by.stream().map(variable -> IdBinding.mark(row, variable, terms)).toList();
      Group group = groups.computeIfAbsent(key, _ -> new Group(row, aggregators.stream().map(one -> Tally.of(one.getAggregator(), terms)).toList()));
      group.tallies().forEach(tally -> tally.add(row, execution));
    }
    return groups.values().stream().map(this::told).iterator();
  }

  private Binding told(Group group) {
    BindingBuilder told = Binding.builder();
    for (Var variable : by) {
      if (group.row().contains(variable)) {
        told.add(variable, group.row().get(variable));
      }
    }
    for (int at = 0; at < aggregators.size(); at++) {
      NodeValue value = group.tallies().get(at).value();
      if (value != null) {
        told.add(aggregators.get(at).getVar(), value.asNode());
      }
    }
    return told.build();
  }
}
