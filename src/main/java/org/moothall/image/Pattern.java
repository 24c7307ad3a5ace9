package org.moothall.image;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

/// A statement with variables. Each of its slots has the number of a term, or leads to a register.
final class Pattern {

  static final int GRAPH = 0;
  static final int SUBJECT = 1;
  static final int PROPERTY = 2;
  static final int OBJECT = 3;
  static final int SLOTS = 4;

  private static final int FIRST_REGISTER = -10;

  private final int[] slots;

  private Pattern(int... slots) {
    this.slots = slots;
  }

  /// A pattern in a graph, a variable for graphs, or the union of them.
  ///
  /// @param variables a register for each; those that are new are added
  static Pattern of(Node graph, Triple triple, Terms terms, List<Var> variables) {
    int in = Quad.isUnionGraph(graph) ? Scan.UNION : slot(graph, terms, variables);
    return new Pattern(in, slot(triple.getSubject(), terms, variables), slot(triple.getPredicate(), terms, variables),
        slot(triple.getObject(), terms, variables));
  }

  private static int slot(Node term, Terms terms, List<Var> variables) {
    if (!Var.isVar(term)) {
      return terms.number(term);
    }
    Var variable = Var.alloc(term);
    if (!variables.contains(variable)) {
      variables.add(variable);
    }
    return FIRST_REGISTER - variables.indexOf(variable);
  }

  /// Whether a term of it is nowhere in the image.
  boolean isAbsent() {
    return IntStream.of(slots).anyMatch(slot -> slot == Terms.ABSENT);
  }

  boolean isVariable(int slot) {
    return slots[slot] <= FIRST_REGISTER;
  }

  int register(int slot) {
    return FIRST_REGISTER - slots[slot];
  }

  /// What stands in a slot: a term's number, that of the register, which may be [Scan#OPEN], or [Scan#UNION].
  int value(int slot, int[] registers) {
    return isVariable(slot) ? registers[register(slot)] : slots[slot];
  }

  /// Whether a slot before has the same variable.
  boolean isRepeated(int slot) {
    for (int before = 0; before < slot; before++) {
      if (isVariable(slot) && slots[before] == slots[slot]) {
        return true;
      }
    }
    return false;
  }
}
