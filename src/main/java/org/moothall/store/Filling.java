package org.moothall.store;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/// Something that fills graphs of a store.
public interface Filling {

  /// Gives the statements, each with the name of a graph that the store does not have.
  void fill(Consumer<Quad> sink);

  /// What other graphs are to hold, by their names.
  ///
  /// @param graphs those that were filled, in the order of their first statements
  /// @param statements how many statements they hold
  Map<Node, Graph> beside(Set<Node> graphs, long statements);
}
