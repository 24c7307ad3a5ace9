package org.moothall.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/// A graph that is ready to be sent.
///
/// @param graph the graph
public record Statements(Graph graph) {

  /// Writes it in a format.
  public void write(GraphFormat format, OutputStream out) {
    RDFWriter.source(graph).format(format.format()).output(out);
  }
}
