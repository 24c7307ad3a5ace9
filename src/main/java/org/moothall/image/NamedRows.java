package org.moothall.image;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.jspecify.annotations.Nullable;

/// Rows before a GRAPH, without those in which its name is one of ARQ's own for the default graph.
public final class NamedRows extends QueryIterProcessBinding {

  private final Node name;

  /// @param name of the graph, a variable or not
  public NamedRows(QueryIterator rows, Node name, ExecutionContext context) {
    super(rows, context);
    this.name = name;
  }

  @Override
  public @Nullable Binding accept(Binding row) {
    Node graph = Var.lookup(row, name);
    return graph.isURI() && Quad.isDefaultGraph(graph) ? null : row;
  }
}
