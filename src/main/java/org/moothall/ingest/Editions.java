package org.moothall.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /// What the names of a document's other graphs end in.
  static final String INFERRED = "/inferred";
  static final String CANDIDATES = "/candidates";

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
        .forEach(graph -> graphs.addAll(all(graph)));
    return graphs;
  }

  /// The graphs of the asserted facts of the documents that a name calls: what they are called by, or an address.
  static List<Node> named(DatasetGraph dataset, String name) {
    return Stream.concat(
        dataset.stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(name)).filter(called -> isDocument(dataset, called)),
        dataset.stream(Node.ANY, NodeFactory.createURI(name), Moot.sha256, Node.ANY)).map(Quad::getGraph).distinct().toList();
  }

  private static boolean isDocument(DatasetGraph dataset, Quad called) {
    return dataset.contains(called.getGraph(), called.getSubject(), Moot.sha256, Node.ANY);
  }

  /// All graphs of a document, by that of its asserted facts: asserted, inferred, of candidates.
  static List<Node> all(Node graph) {
    return Stream.of("", INFERRED, CANDIDATES).map(part -> NodeFactory.createURI(graph.getURI() + part)).toList();
  }

  private static boolean alike(DatasetGraph dataset, Quad other, Node document, Graph asserted) {
    return TELLING.stream().anyMatch(property -> asserted.stream(document, property, Node.ANY)
        .anyMatch(said -> dataset.contains(other.getGraph(), other.getSubject(), property, said.getObject())));
  }
}
