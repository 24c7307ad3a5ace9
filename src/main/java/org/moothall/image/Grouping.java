package org.moothall.image;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
  private final List<Computation> computed = new ArrayList<>();
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
    group.getGroupVars().forEachVarExpr((variable, value) -> Optional.ofNullable(value).ifPresent(given -> computed.add(new Computation(variable, given, execution))));
  }

  /// The groups, as soon as the first is asked for.
  ///
  /// @param group by one variable at least
  static Iterator<Binding> of(OpGroup group, QueryIterator rows, Terms terms, ExecutionContext execution) {
    return new Grouping(group, rows, terms, execution);
  }

  /// One of its rows, for its key, and what is told of all.
  private record Group(Binding row, List<Tally> tallies) {}

  @Override
  protected Iterator<Binding> initializeIterator() {
    List<Marks> marks = by.stream().map(variable -> new Marks(variable, terms)).toList();
    List<Numbering> keys = by.stream().map(_ -> new Numbering()).toList();
    List<Group> groups = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = rows.nextBinding();
      Binding keyed = keyed(row);
      int key = 0;
      for (int column = 0; column < marks.size(); column++) {
        key = keys.get(column).of(Numbering.pair(key, marks.get(column).of(keyed)));
      }
      if (key == groups.size()) {
        groups.add(new Group(keyed, aggregators.stream().map(one -> Tally.of(one.getAggregator(), terms)).toList()));
      }
      for (Tally tally : groups.get(key).tallies()) {
        tally.add(row, execution);
      }
    }
    return groups.stream().map(this::told).iterator();
  }

  /// The row with what is computed for its key, which nothing told of the group sees.
  private Binding keyed(Binding row) {
    Binding keyed = row;
    for (Computation computation : computed) {
      keyed = computation.added(keyed, row);
    }
    return keyed;
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
