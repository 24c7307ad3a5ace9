package org.moothall.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.moothall.graph.Moot;
import org.moothall.text.SourceText;

/// The documents of one council.
///
/// @param council its name
/// @param all in the order of their days
record Papers(Node council, List<Paper> all) {

  /// The order of names.
  static final Comparator<Node> BY_NAME = Comparator.comparing(Node::getURI);

  /// The councils that published documents, in the order of their names.
  static List<Node> councils(DatasetGraph dataset) {
    return dataset.stream(Node.ANY, Node.ANY, Moot.publishedBy, Node.ANY).map(Quad::getObject).distinct()
        .sorted(BY_NAME).toList();
  }

  /// The names of the graphs of a council's documents.
  static Set<Node> graphs(DatasetGraph dataset, Node council) {
    return dataset.stream(Node.ANY, Node.ANY, Moot.publishedBy, council).map(Quad::getGraph).collect(Collectors.toUnmodifiableSet());
  }

  static Papers of(DatasetGraph dataset, Node council) {
    return new Papers(council, dataset.stream(Node.ANY, Node.ANY, Moot.publishedBy, council)
        .map(said -> paper(inMemory(dataset.getGraph(said.getGraph())), said.getSubject())).sorted(Paper.BY_DAY).toList());
  }

  /// A copy, since the links ask a document's graph some thousand times.
  private static Graph inMemory(Graph stored) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(copy, stored);
    return copy;
  }

  private static Paper paper(Graph facts, Node document) {
    Optional<Node> meeting = one(facts, document, Moot.describes);
    Optional<LocalDate> date = meeting.flatMap(met -> one(facts, met, Moot.date)).or(() -> one(facts, document, Moot.date))
        .map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
    SourceText text = SourceText.of(one(facts, document, Moot.normalisedText).map(Node::getLiteralLexicalForm).orElse(""));
    return new Paper(document, facts, text, meeting, meeting.flatMap(met -> one(facts, met, Moot.heldBy)), date);
  }

  private static Optional<Node> one(Graph facts, Node thing, Node property) {
    return facts.stream(thing, property, Node.ANY).map(said -> said.getObject()).min(Comparator.comparing(Node::toString));
  }

  /// The documents of one body that have a day, in the order of their days.
  List<Paper> of(Node body) {
    return all.stream().filter(paper -> paper.date().isPresent() && paper.body().filter(body::equals).isPresent()).toList();
  }

  /// The bodies that met, in the order of their names.
  List<Node> bodies() {
    return all.stream().flatMap(paper -> paper.body().stream()).distinct().sorted(Comparator.comparing(Node::getURI)).toList();
  }
}
