package org.moothall.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;

/// Joins the statements of a basic graph pattern on numbers, depth first: for each row that comes in, it goes through the statements of the first
/// pattern, for each of them through those of the second that fit, and so on. A filter is asked as soon as its variables have values.
final class Join {

  private final Image image;
  private final Pace pace;
  private final Var[] variables;
  private final List<Pattern> patterns;
  private final List<Condition> conditions;
  private final boolean absent;
  private final int[] registers;
  private final boolean[] given;
  private boolean[] planned;
  private Level[] levels = new Level[0];
  private List<List<Condition>> tests = List.of();
  private Binding row;
  private int depth = -1;
  private boolean single;

  /// @param graph a graph, a variable for graphs, or the name of their union
  Join(Image image, Node graph, BasicPattern pattern, Iterable<Expr> filters, ExecutionContext execution) {
    List<Var> names = new ArrayList<>();
    this.image = image;
    this.pace = Pace.of(execution);
    this.patterns = new ArrayList<>();
    for (Triple triple : pattern) {
      patterns.add(Pattern.of(graph, triple, image.terms(), names));
    }
    this.variables = names.toArray(Var[]::new);
    this.registers = new int[variables.length];
    this.given = new boolean[variables.length];
    this.planned = new boolean[variables.length + 1];
    this.absent = patterns.stream().anyMatch(Pattern::isAbsent);
    this.conditions = new ArrayList<>();
    filters.forEach(filter -> conditions.add(new Condition(filter, names, image, execution)));
    this.row = BindingFactory.root();
  }

  /// Begins with a row.
  void open(Binding before) {
    row = before;
    depth = -1;
    single = false;
    if (absent || !read(before)) {
      return;
    }
    if (!Arrays.equals(planned, given)) {
      plan();
    }
    if (levels.length == 0) {
      single = conditions.stream().allMatch(condition -> condition.holds(registers, () -> row));
    } else {
      depth = 0;
      levels[0].open(registers);
    }
  }

  /// Fills the registers from a row.
  ///
  /// @return whether the image has its terms
  private boolean read(Binding before) {
    for (int at = 0; at < variables.length; at++) {
      registers[at] = IdBinding.number(before, variables[at], image.terms());
      if (registers[at] == Terms.ABSENT) {
        return false;
      }
      given[at] = registers[at] >= 0;
    }
    return true;
  }

  private void plan() {
    planned = given.clone();
    List<Pattern> order = Plan.order(image, patterns, registers);
    levels = order.stream().map(pattern -> new Level(image, pattern)).toArray(Level[]::new);
    tests = placed(order);
  }

  private List<List<Condition>> placed(List<Pattern> order) {
    List<List<Condition>> placed = new ArrayList<>();
    List<Condition> left = new ArrayList<>(conditions);
    Set<Var> open = new HashSet<>(List.of(variables));
    for (Pattern pattern : order) {
      for (int slot = 0; slot < Pattern.SLOTS; slot++) {
        if (pattern.isVariable(slot)) {
          open.remove(variables[pattern.register(slot)]);
        }
      }
      boolean last = placed.size() == order.size() - 1;
      List<Condition> ready = left.stream().filter(condition -> last || (!condition.asksPattern() && condition.variables().stream().noneMatch(open::contains))).toList();
      left.removeAll(ready);
      placed.add(ready);
    }
    return placed;
  }

  /// The next row.
  Optional<Binding> next() {
    if (single) {
      single = false;
      return Optional.of(row);
    }
    while (depth >= 0) {
      pace.step();
      if (!levels[depth].next(registers)) {
        depth--;
      } else if (holds()) {
        if (depth == levels.length - 1) {
          return Optional.of(filled());
        }
        levels[++depth].open(registers);
      }
    }
    return Optional.empty();
  }

  private boolean holds() {
    for (Condition condition : tests.get(depth)) {
      if (!condition.holds(registers, this::filled)) {
        levels[depth].pass(condition.register());
        return false;
      }
    }
    return true;
  }

  private Binding filled() {
    int[] numbers = registers.clone();
    for (int at = 0; at < numbers.length; at++) {
      if (given[at]) {
        numbers[at] = Scan.OPEN;
      }
    }
    return new IdBinding(row, image.terms(), variables, numbers);
  }
}
