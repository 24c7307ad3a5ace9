package org.moothall.image;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/// A row that knows numbers, and makes a term of one only when it is asked for.
final class IdBinding extends BindingBase {

  private final Terms terms;
  private final Var[] variables;
  private final int[] numbers;

  /// @param before the row that it goes on from
  /// @param variables of a pattern
  /// @param numbers of their terms; negative for what the row before has, or nobody
  IdBinding(Binding before, Terms terms, Var[] variables, int[] numbers) {
    super(before);
    this.terms = terms;
    this.variables = variables;
    this.numbers = numbers;
  }

  /// The number of a variable's term in any row: [Scan#OPEN] where it has no value, [Terms#ABSENT] where the image does not have it.
  static int number(Binding row, Var variable, Terms terms) {
    Binding owner = owner(row, variable);
    if (owner instanceof IdBinding known) {
      return known.numbers[known.place(variable)];
    }
    Node value = owner.get(variable);
    return value == null ? Scan.OPEN : terms.number(value);
  }

  /// The number of a variable's term, where the row knows it without looking; negative otherwise.
  static int known(Binding row, Var variable) {
    return owner(row, variable) instanceof IdBinding known ? known.numbers[known.place(variable)] : Scan.OPEN;
  }

  /// Where a variable stands among those of a row itself, which is the same in all rows of one join; negative where it has no term there.
  int place(Var variable) {
    for (int place = 0; place < variables.length; place++) {
      if (variables[place].equals(variable)) {
        return numbers[place] >= 0 ? place : -1;
      }
    }
    return -1;
  }

  /// The number at a place, where the row is of the join that another is of; negative otherwise.
  // All rows of a join share one array: to compare what is in it would take as long as to look.
  @SuppressWarnings("ReferenceEquality")
  int at(int place, IdBinding other) {
    return variables == other.variables ? numbers[place] : Scan.OPEN;
  }

  /// The first of a row and those before it that has a variable, or the last whose own values can be seen.
  private static Binding owner(Binding row, Var variable) {
    Binding rest = row;
    while (true) {
      if (rest instanceof IdBinding known && known.place(variable) < 0) {
        rest = known.parent;
      } else if (rest instanceof Computed computed && !computed.variable().equals(variable)) {
        rest = computed.before();
      } else {
        return rest;
      }
    }
  }

  @Override
  protected Iterator<Var> vars1() {
    return IntStream.range(0, variables.length).filter(place -> numbers[place] >= 0).mapToObj(place -> variables[place]).iterator();
  }

  @Override
  protected int size1() {
    return (int) IntStream.of(numbers).filter(number -> number >= 0).count();
  }

  @Override
  protected boolean isEmpty1() {
    return size1() == 0;
  }

  @Override
  protected boolean contains1(Var variable) {
    return place(variable) >= 0;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int place = place(variable);
    return place < 0 ? null : terms.term(numbers[place]);
  }

  @Override
  protected Binding detachWithNewParent(Binding before) {
    return new IdBinding(before, terms, variables, numbers);
  }
}
