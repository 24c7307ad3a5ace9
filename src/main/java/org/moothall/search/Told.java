package org.moothall.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.moothall.graph.Reused;

/// What all graphs of the store together say of a thing.
///
/// @param thing its name
/// @param values the values of each property, in one order whichever store they come from
/// @param graphs the graphs that say it
record Told(Node thing, Map<Node, Set<Node>> values, Set<String> graphs) {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  static Told of(DatasetGraph dataset, Node thing) {
    Map<Node, Set<Node>> values = new HashMap<>();
    Set<String> graphs = new TreeSet<>();
    for (Iterator<Quad> found = dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY); found.hasNext(); ) {
      Quad quad = found.next();
      values.computeIfAbsent(quad.getPredicate(), _ -> new TreeSet<>(ORDER)).add(quad.getObject());
      graphs.add(quad.getGraph().getURI());
    }
    return new Told(thing, values, graphs);
  }

  boolean isA(Node type) {
    return all(Reused.TYPE).contains(type);
  }

  Set<Node> all(Node property) {
    return values.getOrDefault(property, Set.of());
  }

  /// The names that a property leads to.
  Stream<String> names(Node property) {
    return all(property).stream().filter(Node::isURI).map(Node::getURI);
  }

  /// The words of the first value of a property that has words.
  Optional<String> words(Node property) {
    return all(property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).filter(words -> !words.isBlank()).findFirst();
  }
}
