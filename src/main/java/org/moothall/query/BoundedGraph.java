package org.moothall.query;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// A graph in memory that grows up to a limit and no longer than its turn.
final class BoundedGraph {

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final int limit;
  private final Turn turn;

  BoundedGraph(int limit, Turn turn) {
    this.limit = limit;
    this.turn = turn;
  }

  /// Adds a triple. Templates can give triples that RDF does not have, such as one with a literal as its subject: they are left out.
  ///
  /// @throws RefusedException beyond the limit
  void add(Triple triple) {
    if (!addIfItFits(triple)) {
      throw new RefusedException(new Refusal.TooManyTriples(limit));
    }
  }

  /// Adds a triple unless the graph is full.
  ///
  /// @return whether there was room
  boolean addIfItFits(Triple triple) {
    turn.check();
    boolean legal = (triple.getSubject().isURI() || triple.getSubject().isBlank()) && triple.getPredicate().isURI();
    if (legal && graph.size() >= limit && !graph.contains(triple)) {
      return false;
    }
    if (legal) {
      graph.add(triple);
    }
    return true;
  }

  void prefixes(Map<String, String> prefixes) {
    graph.getPrefixMapping().setNsPrefixes(prefixes);
  }

  Graph graph() {
    return graph;
  }
}
