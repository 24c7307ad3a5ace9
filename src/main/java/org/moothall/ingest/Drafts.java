package org.moothall.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.moothall.fact.DocumentKind;
import org.moothall.graph.Inference;
import org.moothall.graph.Literals;
import org.moothall.graph.Moot;
import org.moothall.graph.Redaction;
import org.moothall.graph.Reused;
import org.moothall.graph.SortedWriter;
import org.moothall.linkage.Linkage;

/// Sets drafts of minutes aside while the confirmed minutes of their meeting are here.
///
/// Of a draft that is set aside the store says what document it is, what took its place and, as one literal, what it said;
/// none of its facts is met by a question. Whatever only the draft spoke of is replaced by the confirmed minutes too. When
/// those go, the draft is as it was. All of it is a function of the documents that are there.
final class Drafts {

  /// The standing of minutes that call themselves a draft.
  static final String STANDING = "draft-minutes";

  private static final Set<String> MINUTES = Set.of(DocumentKind.FULL_MINUTES.label(), DocumentKind.MINUTES_PAGE.label());
  private static final Set<Node> KEPT = Set.of(Reused.LABEL, Reused.IDENTIFIER, Reused.TITLE, Reused.FORMAT, Reused.SOURCE,
      Reused.LICENSE, Moot.sha256, Moot.documentKind, Moot.standing, Moot.retrieved);

  private final DatasetGraph dataset;
  private final Inference inference;
  private final Map<Node, Graph> graphs = new HashMap<>();
  private final List<Node> removed = new ArrayList<>();

  private Drafts(DatasetGraph dataset, Inference inference) {
    this.dataset = dataset;
    this.inference = inference;
  }

  /// What has to change in the store.
  ///
  /// @param graphs what graphs are to hold, by their names
  /// @param removed the names of graphs that are to go
  record Change(Map<Node, Graph> graphs, List<Node> removed) {}

  /// What has to change so that just those drafts are aside whose meeting has confirmed minutes.
  static Change of(DatasetGraph dataset, Inference inference) {
    Drafts drafts = new Drafts(dataset, inference);
    dataset.stream(Node.ANY, Node.ANY, Moot.standing, Literals.of(STANDING)).toList().forEach(draft -> drafts.settle(draft.getGraph(), draft.getSubject()));
    return new Change(drafts.graphs, drafts.removed);
  }

  /// The graphs of a draft.
  ///
  /// @param name of the graph of its facts
  /// @param facts what it said
  /// @param candidates what it may have said
  private record Draft(Node name, Node document, Graph facts, Graph candidates) {}

  /// Whether a draft is set aside that said just this.
  static boolean hasAside(DatasetGraph dataset, Node name, Node document, Graph facts, Graph candidates) {
    return object(dataset.getGraph(name), document, Moot.setAside)
        .filter(said -> said.getLiteralLexicalForm().equals(written(new Draft(name, document, facts, candidates)))).isPresent();
  }

  /// What a document's graph says: of a draft that is set aside, what it said.
  static Graph said(Graph graph, Node name, Node document) {
    return object(graph, document, Moot.setAside).map(Node::getLiteralLexicalForm).map(quads -> parse(name, document, quads).facts()).orElse(graph);
  }

  /// A document's graph after something was taken out of it, and of what it said where it is a draft that is set aside.
  static Graph without(Redaction redaction, Graph graph, Node name, Node document) {
    Optional<String> said = object(graph, document, Moot.setAside).map(Node::getLiteralLexicalForm);
    Graph kept = copy(graph);
    kept.remove(document, Moot.setAside, Node.ANY);
    Graph left = redaction.apply(kept);
    said.map(quads -> parse(name, document, quads))
        .map(draft -> new Draft(name, document, redaction.apply(draft.facts()), redaction.apply(draft.candidates())))
        .ifPresent(draft -> left.add(document, Moot.setAside, Literals.of(written(draft))));
    return left;
  }

  private void settle(Node name, Node document) {
    Optional<String> said = object(dataset.getGraph(name), document, Moot.setAside).map(Node::getLiteralLexicalForm);
    Draft draft = said.map(quads -> parse(name, document, quads))
        .orElseGet(() -> new Draft(name, document, dataset.getGraph(name), dataset.getGraph(part(name, Editions.CANDIDATES))));
    Optional<Node> confirmed = object(draft.facts(), document, Moot.describes).flatMap(meeting -> confirmed(document, meeting));
    if (confirmed.isPresent()) {
      setAside(draft, confirmed.get());
    } else if (said.isPresent()) {
      bringBack(draft);
    }
  }

  private Optional<Node> confirmed(Node draft, Node meeting) {
    return dataset.stream(Node.ANY, Node.ANY, Moot.describes, meeting).filter(other -> !other.getSubject().equals(draft))
        .filter(other -> isConfirmed(dataset.getGraph(other.getGraph()), other.getSubject()))
        .map(Quad::getSubject).min(Comparator.comparing(Node::getURI));
  }

  private static boolean isConfirmed(Graph facts, Node document) {
    return object(facts, document, Moot.documentKind).filter(kind -> MINUTES.contains(kind.getLiteralLexicalForm())).isPresent()
        && object(facts, document, Moot.standing).filter(standing -> !STANDING.equals(standing.getLiteralLexicalForm())).isPresent();
  }

  private void setAside(Draft draft, Node confirmed) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    draft.facts().stream(draft.document(), Node.ANY, Node.ANY).filter(said -> KEPT.contains(said.getPredicate())).forEach(graph::add);
    graph.add(draft.document(), Reused.TYPE, Moot.SupersededDraft);
    graph.add(draft.document(), Moot.setAside, Literals.of(written(draft)));
    graph.add(draft.document(), Reused.IS_REPLACED_BY, confirmed);
    draft.facts().stream().map(Triple::getSubject).distinct().filter(thing -> isOnlyIn(draft, thing))
        .forEach(thing -> graph.add(thing, Reused.IS_REPLACED_BY, confirmed));
    graphs.put(draft.name(), graph);
    removed.addAll(List.of(part(draft.name(), Editions.INFERRED), part(draft.name(), Editions.CANDIDATES)));
  }

  private boolean isOnlyIn(Draft draft, Node thing) {
    return !thing.equals(draft.document()) && thing.getURI().indexOf('#') < 0 && dataset.stream(Node.ANY, thing, Node.ANY, Node.ANY)
        .noneMatch(said -> !said.getGraph().getURI().startsWith(draft.name().getURI()) && !Linkage.isLinks(said.getGraph()));
  }

  private void bringBack(Draft draft) {
    graphs.put(draft.name(), draft.facts());
    graphs.put(part(draft.name(), Editions.INFERRED), inference.infer(draft.facts()));
    graphs.put(part(draft.name(), Editions.CANDIDATES), draft.candidates());
  }

  private static String written(Draft draft) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SortedWriter.nquads(draft.name(), draft.facts(), out);
      SortedWriter.nquads(part(draft.name(), Editions.CANDIDATES), draft.candidates(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Draft parse(Node name, Node document, String quads) {
    DatasetGraph said = RDFParser.fromString(quads, Lang.NQUADS).toDatasetGraph();
    return Txn.calculateRead(said, () -> new Draft(name, document, copy(said.getGraph(name)), copy(said.getGraph(part(name, Editions.CANDIDATES)))));
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  private static Node part(Node name, String part) {
    return NodeFactory.createURI(name.getURI() + part);
  }

  private static Optional<Node> object(Graph graph, Node thing, Node property) {
    return graph.stream(thing, property, Node.ANY).map(Triple::getObject).findFirst();
  }
}
