package org.moothall.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;

/// Writes a graph without blank nodes in one order only, so that equal graphs give equal bytes.
public final class SortedWriter {

  private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
      .thenComparing(triple -> !triple.getPredicate().equals(Reused.TYPE))
      .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
      .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private SortedWriter() {}

  /// Writes Turtle with the project's prefixes.
  public static void turtle(Graph graph, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    Prefixes.all().forEach(writer::prefix);
    sorted(graph).forEach(writer::triple);
    writer.finish();
  }

  /// Writes N-Quads, all triples in the graph of the given name.
  public static void nquads(Node name, Graph graph, OutputStream out) throws IOException {
    NodeFormatterNT format = new NodeFormatterNT();
    StringWriterI lines = new StringWriterI();
    for (Triple triple : sorted(graph)) {
      for (Node term : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), name)) {
        format.format(lines, term);
        lines.print(" ");
      }
      lines.print(".\n");
    }
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Triple> sorted(Graph graph) {
    return graph.stream().sorted(ORDER).toList();
  }
}
