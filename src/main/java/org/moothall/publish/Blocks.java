package org.moothall.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/// Gathers quads that come in order into blocks of one graph and subject.
final class Blocks {

  private final BiConsumer<Node, List<Triple>> sink;
  private final List<Triple> block = new ArrayList<>();
  private Node graph = Node.ANY;

  /// @param sink takes a graph and the statements in it from one subject
  Blocks(BiConsumer<Node, List<Triple>> sink) {
    this.sink = sink;
  }

  void add(Quad quad) {
    boolean same = !block.isEmpty() && quad.getGraph().equals(graph) && quad.getSubject().equals(block.getFirst().getSubject());
    if (!same) {
      end();
      graph = quad.getGraph();
    }
    block.add(quad.asTriple());
  }

  void end() {
    if (!block.isEmpty()) {
      sink.accept(graph, block);
      block.clear();
    }
  }
}
