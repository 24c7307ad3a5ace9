package org.moothall.image;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;

/// A part of the rows in the order of a query, as soon as the first is asked for. No more rows are held than some times as many as the part ends at.
final class OrderedRows extends IteratorDelayedInitialization<Binding> {

  private static final long LEAST_HELD = 1 << 14;
  private static final int TIMES = 4;

  private final QueryIterator rows;
  private final Ordering ordering;
  private final int from;
  private final int to;

  /// @param from the place of the first row, from 0
  /// @param to the place after the last
  OrderedRows(QueryIterator rows, Ordering ordering, int from, int to) {
    this.rows = rows;
    this.ordering = ordering;
    this.from = from;
    this.to = to;
  }

  @Override
  protected Iterator<Binding> initializeIterator() {
    long most = Math.max(LEAST_HELD, (long) to * TIMES);
    List<Binding> held = new ArrayList<>();
    Predicate<Binding> behind = _ -> false;
    while (rows.hasNext()) {
      Binding row = rows.nextBinding();
      if (!behind.test(row)) {
        held.add(row);
      }
      if (held.size() >= most) {
        held = new ArrayList<>(ordering.part(held, 0, to));
        behind = ordering.behind(held.getLast());
      }
    }
    return ordering.part(held, from, to).iterator();
  }
}
