package org.moothall.store;

import java.util.Set;
import org.apache.jena.graph.Node;

/// A graph that a replacement made, changed or removed.
///
/// @param graph its name
/// @param kind what was done
/// @param gone the subjects that it no longer has
/// @param isFilled whether it was filled from a file: then it is never changed, and the history keeps no copy of what it holds
record Touched(Node graph, Change.Kind kind, Set<Node> gone, boolean isFilled) {

  Touched(Node graph, Change.Kind kind, Set<Node> gone) {
    this(graph, kind, gone, false);
  }

  Touched {
    gone = Set.copyOf(gone);
  }
}
