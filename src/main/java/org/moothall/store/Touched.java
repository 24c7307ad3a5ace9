package org.moothall.store;

import java.util.Set;
import org.apache.jena.graph.Node;

/// A graph that a replacement made, changed or removed.
///
/// @param graph its name
/// @param kind what was done
/// @param gone the subjects that it no longer has
record Touched(Node graph, Change.Kind kind, Set<Node> gone) {

  Touched {
    gone = Set.copyOf(gone);
  }
}
