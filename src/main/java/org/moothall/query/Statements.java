package org.moothall.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;

/// A graph that is ready to be sent.
///
/// @param graph the graph
public record Statements(Graph graph) {

  /// Writes it in a format.
  public void write(GraphFormat format, OutputStream out) {
    RDFWriter.source(format == GraphFormat.RDF_XML ? spoken() : graph).format(format.format()).output(out);
  }

  /// The graph with literals that XML can say.
  private Graph spoken() {
    Graph spoken = GraphMemFactory.createDefaultGraphSameTerm();
    spoken.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    graph.find().forEach(triple -> spoken.add(triple.getSubject(), triple.getPredicate(), spoken(triple.getObject())));
    return spoken;
  }

  private static Node spoken(Node object) {
    if (!object.isLiteral() || XmlText.holds(object.getLiteralLexicalForm())) {
      return object;
    }
    return NodeFactory.createLiteral(XmlText.of(object.getLiteralLexicalForm()), object.getLiteralLanguage(), object.getLiteralBaseDirection(),
        object.getLiteralDatatype());
  }
}
