package org.moothall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// A program that loads documents until it is killed, and tells the number of each one that is committed.
final class Loader {

  static final int TRIPLES = 400;
  static final String TOLD = "committed ";

  private Loader() {}

  public static void main(String[] arguments) throws IOException {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      for (int i = 0; ; i++) {
        store.replace(Map.of(name(i), document(i)), List.of());
        System.out.println(TOLD + i);
      }
    }
  }

  static Node name(int document) {
    return NodeFactory.createURI("http://localhost/id/graph/" + document);
  }

  static Graph document(int number) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Node about = NodeFactory.createURI("http://localhost/ontology#says");
    IntStream.range(0, TRIPLES).forEach(i -> graph.add(
        NodeFactory.createURI("http://localhost/id/thing/" + number + "/" + i), about, NodeFactory.createLiteralString("sentence " + number + " " + i)));
    return graph;
  }
}
