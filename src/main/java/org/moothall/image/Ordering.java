package org.moothall.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.VariableNotBoundException;
import org.jspecify.annotations.Nullable;

/// Puts rows in the order of a query, as far as a part of them needs it: by the first condition all of them, by each further one only those that
/// the conditions before leave together and of which some are in the part. A term of many rows is compared once. Rows that no condition tells apart are
/// put in the order of how all of their terms are written, as ARQ does, so that a part is the same whatever the rows came from. Putting many rows in order
/// takes long, so each row and each comparison is a step of the query.
final class Ordering {

  // Where the part is smaller than the rows by this much, its rows are chosen before they are sorted.
  private static final int WORTH_CHOOSING = 4;
  private static final int MOST_VALUES = 1 << 14;

  private final List<SortCondition> conditions;
  private final Terms terms;
  private final ExecutionContext execution;
  private final Pace pace;

  Ordering(List<SortCondition> conditions, Terms terms, ExecutionContext execution) {
    this.conditions = conditions;
    this.terms = terms;
    this.execution = execution;
    this.pace = Pace.of(execution);
  }

  /// The rows from one place in the order to before another.
  List<Binding> part(List<Binding> rows, int from, int to) {
    return new Arrangement(rows, from, Math.min(to, rows.size())).part();
  }

  /// Which rows surely come after one: those that the first condition puts there.
  Predicate<Binding> behind(Binding last) {
    return conditions.isEmpty() ? _ -> false : new Behind(last)::holds;
  }

  /// Whether rows come after one by the first condition, told once for each value as long as there are not too many.
  private final class Behind {
    private final Binding last;
    private Keys keys = new Keys(0, conditions.getFirst());
    private BitSet told = new BitSet();

    Behind(Binding last) {
      this.last = last;
      keys.place(last);
    }

    boolean holds(Binding row) {
      if (keys.values.size() > MOST_VALUES) {
        keys = new Keys(0, conditions.getFirst());
        told = new BitSet();
        keys.place(last);
      }
      int known = keys.values.size();
      int place = keys.place(row);
      if (place == known) {
        told.set(place, keys.compare(keys.values.get(place), keys.values.getFirst()) > 0);
      }
      return told.get(place);
    }
  }

  /// Rows while they are put in order.
  private final class Arrangement {
    private final List<Binding> rows;
    private final int from;
    private final int to;
    private final int[] places;

    Arrangement(List<Binding> rows, int from, int to) {
      this.rows = rows;
      this.from = from;
      this.to = to;
      this.places = Sorting.places(rows.size());
    }

    List<Binding> part() {
      arrange(0, places.length, 0);
      return from >= to ? List.of() : IntStream.range(from, to).mapToObj(at -> rows.get(places[at])).toList();
    }

    private void arrange(int start, int end, int level) {
      if (end - start < 2 || start >= to || end <= from) {
        return;
      }
      if (level == conditions.size()) {
        place(start, IntStream.range(start, end).mapToObj(at -> places[at])
            .sorted(this::asWritten).mapToInt(Integer::intValue).toArray());
        return;
      }
      SortCondition condition = conditions.get(level);
      Keys keys = new Keys(end - start, condition);
      for (int at = start; at < end; at++) {
        pace.step();
        keys.add(rows.get(places[at]));
      }
      int[] ranks = keys.ranks(to - start);
      int bound = 1 + Arrays.stream(ranks).max().orElseThrow();
      int[] sorted = Sorting.by(ranks, Sorting.places(ranks.length), bound);
      place(start, Sorting.taken(Arrays.copyOfRange(places, start, end), sorted));
      int[] starts = Sorting.starts(ranks, ranks.length, bound);
      for (int rank = 0; rank < bound; rank++) {
        arrange(start + starts[rank], start + starts[rank + 1], level + 1);
      }
    }

    private int asWritten(int one, int other) {
      pace.step();
      return BindingComparator.compareBindingsSyntactic(rows.get(one), rows.get(other));
    }

    private void place(int start, int[] next) {
      System.arraycopy(next, 0, places, start, next.length);
    }
  }

  /// What rows are compared by at one condition: which value each has, and each value once.
  private final class Keys {
    private final SortCondition condition;
    private final Numbering known = new Numbering();
    private final Map<Node, Integer> made = new HashMap<>();
    private final List<@Nullable NodeValue> values = new ArrayList<>();
    private final int[] ofRows;
    private int count;

    Keys(int size, SortCondition condition) {
      this.ofRows = new int[size];
      this.condition = condition;
    }

    void add(Binding row) {
      ofRows[count++] = place(row);
    }

    int place(Binding row) {
      int number = condition.getExpression() instanceof ExprVar variable ? IdBinding.known(row, variable.asVar()) : Scan.OPEN;
      NodeValue value = number >= 0 ? null : value(row);
      int place = known.of(value == null ? number : made.computeIfAbsent(value.asNode(), _ -> Scan.OPEN - 1 - made.size()));
      if (place == values.size()) {
        values.add(number >= 0 ? Plain.value(terms.term(number)) : value);
      }
      return place;
    }

    // A value that cannot be told comes where none comes.
    private @Nullable NodeValue value(Binding row) {
      try {
        return condition.getExpression().eval(row, execution);
      } catch (VariableNotBoundException _) {
        return null;
      } catch (ExprEvalException _) {
        return null;
      }
    }

    /// For each row how many values come before its own. Behind the first rows, values need not be told apart.
    ///
    /// @param needed how many of the first rows are to be told apart
    int[] ranks(int needed) {
      Comparator<Integer> order = (one, other) -> compare(values.get(one), values.get(other));
      List<Integer> sorted = first(needed, order);
      int[] ranks = new int[values.size()];
      Arrays.fill(ranks, sorted.size());
      ranks[sorted.getFirst()] = 0;
      for (int at = 1; at < sorted.size(); at++) {
        boolean same = order.compare(sorted.get(at - 1), sorted.get(at)) == 0;
        ranks[sorted.get(at)] = ranks[sorted.get(at - 1)] + (same ? 0 : 1);
      }
      return Sorting.taken(ranks, ofRows);
    }

    /// The first so many values in order, with all that are equal to the last of them.
    private List<Integer> first(int needed, Comparator<Integer> order) {
      if (needed > values.size() / WORTH_CHOOSING) {
        return IntStream.range(0, values.size()).boxed().sorted(order).toList();
      }
      PriorityQueue<Integer> first = new PriorityQueue<>(order.reversed());
      for (int value = 0; value < values.size(); value++) {
        if (first.size() < needed) {
          first.add(value);
        } else if (order.compare(value, first.element()) < 0) {
          first.remove();
          first.add(value);
        }
      }
      Integer last = first.element();
      return IntStream.range(0, values.size()).boxed().filter(value -> order.compare(value, last) <= 0).sorted(order).toList();
    }

    private int compareValues(NodeValue one, NodeValue other) {
      boolean days = Plain.isDay(one.asNode()) && Plain.isDay(other.asNode());
      return days ? one.asNode().getLiteralLexicalForm().compareTo(other.asNode().getLiteralLexicalForm()) : BindingComparator.compareNodesRaw(one, other);
    }

    private int compare(@Nullable NodeValue one, @Nullable NodeValue other) {
      pace.step();
      int order = one != null && other != null ? compareValues(one, other) : BindingComparator.compareNodesRaw(one, other);
      return condition.getDirection() == Query.ORDER_DESCENDING ? -order : order;
    }
  }
}
