package org.moothall.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.moothall.graph.Moot;

/// Finds the earlier editions of a document: other documents of the same name that also have its title, its address or
/// its meeting. The name alone proves nothing, since every folder may hold a `minutes.html`.
final class Editions {

  private static final List<Node> TELLING = List.of(DCTerms.title.asNode(), DCTerms.source.asNode(), Moot.describes);

  private Editions() {}

  /// The names of the graphs, asserted and inferred and of candidates, of the earlier editions of a document.
  ///
  /// @param document the document's name
  /// @param asserted its graph
  static List<Node> earlier(DatasetGraph dataset, Node document, Graph asserted) {
    List<Node> graphs = new ArrayList<>();
    asserted.stream(document, DCTerms.identifier.asNode(), Node.ANY)
        .flatMap(name -> dataset.stream(Node.ANY, Node.ANY, name.getPredicate(), name.getObject()))
        .filter(other -> !other.getSubject().equals(document) && alike(dataset, other, document, asserted))
        .map(Quad::getGraph)
        .forEach(graph -> {
          graphs.add(graph);
          graphs.add(NodeFactory.createURI(graph.getURI() + "/inferred"));
          graphs.add(NodeFactory.createURI(graph.getURI() + "/candidates"));
        });
    return graphs;
  }

  private static boolean alike(DatasetGraph dataset, Quad other, Node document, Graph asserted) {
    return TELLING.stream().anyMatch(property -> asserted.stream(document, property, Node.ANY)
        .anyMatch(said -> dataset.contains(other.getGraph(), other.getSubject(), property, said.getObject())));
  }
}
