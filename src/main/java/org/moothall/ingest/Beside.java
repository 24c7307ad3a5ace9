package org.moothall.ingest;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// What is written in one transaction with a document.
///
/// @param graphs graphs, by their names
/// @param removed the names of graphs that go
public record Beside(Map<Node, Graph> graphs, List<Node> removed) {

  /// Nothing but the document.
  static final Beside NOTHING = new Beside(Map.of(), List.of());

  public Beside {
    graphs = Map.copyOf(graphs);
    removed = List.copyOf(removed);
  }
}
