package org.moothall.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/// Gathers quads that come in order into blocks of one graph and subject. Of what is without end a block is a part, since it is held whole.
final class Blocks {

  private static final long MOST = 1 << 20;
  private static final long EACH = 100;

  private final BiConsumer<Node, List<Triple>> sink;
  private final List<Triple> block = new ArrayList<>();
  private Node graph = Node.ANY;
  private long held;

  /// @param sink takes a graph and the statements in it from one subject
  Blocks(BiConsumer<Node, List<Triple>> sink) {
    this.sink = sink;
  }

  void add(Quad quad) {
    boolean same = !block.isEmpty() && held < MOST && quad.getGraph().equals(graph) && quad.getSubject().equals(block.getFirst().getSubject());
    if (!same) {
      end();
      graph = quad.getGraph();
    }
    block.add(quad.asTriple());
    held += EACH + (quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm().length() : 0);
  }

  void end() {
    if (!block.isEmpty()) {
      sink.accept(graph, block);
      block.clear();
      held = 0;
    }
  }
}
