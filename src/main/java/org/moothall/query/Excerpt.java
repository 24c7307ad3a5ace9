package org.moothall.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/// A part of what the store says of a thing.
///
/// @param quads the statements, in the graphs that they stand in
/// @param more whether there is a further part
public record Excerpt(DatasetGraph quads, boolean more) {

  /// The statements without their graphs.
  public Graph union() {
    Graph union = GraphFactory.createDefaultGraph();
    union.getPrefixMapping().setNsPrefixes(Prefixes.usual());
    quads.find().forEachRemaining(quad -> union.add(quad.asTriple()));
    return union;
  }

  /// Writes it in a format. Those that name no graphs have the statements of all of them.
  public void write(GraphFormat format, OutputStream out) {
    if (format.namesGraphs()) {
      RDFWriter.source(quads).format(format.format()).output(out);
    } else {
      new Statements(union()).write(format, out);
    }
  }
}
