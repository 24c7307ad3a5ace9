package org.moothall.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// What the store says of things: the triples from each, those of the nameless nodes they lead to, and the triples to each.
final class Description {

  private final DatasetGraph dataset;
  private final BoundedGraph answer;

  Description(DatasetGraph dataset, BoundedGraph answer) {
    this.dataset = dataset;
    this.answer = answer;
  }

  /// Adds all of it, within the answer's limit.
  ///
  /// @throws RefusedException when it does not fit
  void add(Node thing) {
    from(thing, triple -> {
      answer.add(triple);
      return true;
    });
    to(thing, triple -> {
      answer.add(triple);
      return true;
    });
  }

  private boolean from(Node thing, Predicate<Triple> sink) {
    Deque<Node> open = new ArrayDeque<>();
    Set<Node> seen = new HashSet<>();
    open.add(thing);
    while (!open.isEmpty()) {
      Node subject = open.remove();
      if (!seen.add(subject)) {
        continue;
      }
      for (Iterator<Quad> found = dataset.find(Quad.unionGraph, subject, Node.ANY, Node.ANY); found.hasNext(); ) {
        Triple triple = found.next().asTriple();
        if (!sink.test(triple)) {
          return false;
        }
        if (triple.getObject().isBlank()) {
          open.add(triple.getObject());
        }
      }
    }
    return true;
  }

  private boolean to(Node thing, Predicate<Triple> sink) {
    return all(dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, thing), sink);
  }

  private static boolean all(Iterator<Quad> found, Predicate<Triple> sink) {
    while (found.hasNext()) {
      if (!sink.test(found.next().asTriple())) {
        return false;
      }
    }
    return true;
  }
}
