package org.moothall.publish;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// Reads lists of RDF.
final class Lists {

  private Lists() {}

  /// The members of lists, in order.
  static Stream<Node> of(Graph graph, Stream<Node> heads) {
    return heads.flatMap(head -> of(graph, head));
  }

  private static Stream<Node> of(Graph graph, Node head) {
    return Stream.concat(values(graph, head, RDF.Nodes.first), values(graph, head, RDF.Nodes.rest).flatMap(rest -> of(graph, rest)));
  }

  private static Stream<Node> values(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(said -> said.getObject());
  }
}
