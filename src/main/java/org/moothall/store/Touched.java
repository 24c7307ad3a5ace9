package org.moothall.store;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// A graph that a replacement made, changed or removed.
///
/// @param graph its name
/// @param kind what was done
/// @param gone the subjects that it no longer has
/// @param holds what it holds now, where that is at hand and need not be read
/// @param isFilled whether it was filled from a file: then it is never changed, and the history keeps no copy of what it holds
record Touched(Node graph, Change.Kind kind, Set<Node> gone, Optional<Graph> holds, boolean isFilled) {

  Touched(Node graph, Change.Kind kind, Set<Node> gone, Optional<Graph> holds) {
    this(graph, kind, gone, holds, false);
  }

  static Touched filled(Node graph) {
    return new Touched(graph, Change.Kind.CREATED, Set.of(), Optional.empty(), true);
  }

  Touched {
    gone = Set.copyOf(gone);
  }
}
