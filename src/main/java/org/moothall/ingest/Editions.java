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
import org.moothall.graph.Reused;

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

  /// The graphs of the asserted facts of the documents, and those that describe files of statements, that a name calls: what they are called by, or an address.
  static List<Node> named(DatasetGraph dataset, String name) {
    return Stream.concat(
        dataset.stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(name)).filter(called -> isDocument(dataset, called)),
        Stream.concat(dataset.stream(Node.ANY, NodeFactory.createURI(name), Moot.sha256, Node.ANY), dataset.stream(Node.ANY, NodeFactory.createURI(name), Reused.TYPE, Reused.STATEMENT_SET))).map(Quad::getGraph).distinct().toList();
  }

  private static boolean isDocument(DatasetGraph dataset, Quad called) {
    return dataset.contains(called.getGraph(), called.getSubject(), Moot.sha256, Node.ANY) || dataset.contains(called.getGraph(), called.getSubject(), Reused.TYPE, Reused.STATEMENT_SET);
  }

  /// All graphs of a document, by that of its asserted facts: asserted, inferred, of candidates.
  static List<Node> all(Node graph) {
    return Stream.of("", INFERRED, CANDIDATES).map(part -> NodeFactory.createURI(graph.getURI() + part)).toList();
  }

  /// All graphs that are there of a document or of a file of statements, by that of its asserted facts or of its description.
  static List<Node> whole(DatasetGraph dataset, Node graph) {
    return Stream.concat(all(graph).stream(), dataset.stream(graph, Node.ANY, Reused.HAS_PART, Node.ANY).map(Quad::getObject)).toList();
  }

  private static boolean alike(DatasetGraph dataset, Quad other, Node document, Graph asserted) {
    if (dataset.contains(other.getGraph(), other.getSubject(), Reused.TYPE, Reused.STATEMENT_SET)) {
      return false;
    }
    return TELLING.stream().anyMatch(property -> asserted.stream(document, property, Node.ANY)
        .anyMatch(said -> dataset.contains(other.getGraph(), other.getSubject(), property, said.getObject())))
        || asserted.stream(document, Moot.describes, Node.ANY).anyMatch(meeting -> wasOf(dataset, other, meeting.getObject()));
  }

  /// Whether a document is a draft that was set aside for the minutes of a meeting; it says no more itself which that was.
  private static boolean wasOf(DatasetGraph dataset, Quad draft, Node meeting) {
    return dataset.contains(draft.getGraph(), draft.getSubject(), Reused.TYPE, Moot.SupersededDraft)
        && dataset.stream(draft.getGraph(), draft.getSubject(), Reused.IS_REPLACED_BY, Node.ANY)
        .anyMatch(by -> dataset.contains(Node.ANY, by.getObject(), Moot.describes, meeting));
  }
}
