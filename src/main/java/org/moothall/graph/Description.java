package org.moothall.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.fact.Evidence;
import org.moothall.fact.Facts;
import org.moothall.fact.Meeting;
import org.moothall.identity.Paths;
import org.moothall.record.DocumentRecord;
import org.moothall.text.PrivateSentences;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// The graph of one document in the making: its triples so far, and how its things are addressed.
final class Description {

  private final DocumentRecord record;
  private final String base;
  private final Paths paths;
  private final SourceText published;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
  private final Set<String> begun = new HashSet<>();

  Description(DocumentRecord record, String base) {
    this.record = record;
    this.base = base;
    this.paths = Paths.of(record.source(), record.facts());
    this.published = SourceText.of(PrivateSentences.masked(record.text(), quoted(record.facts())));
  }

  private static List<Span> quoted(Facts facts) {
    return facts.facts().stream().flatMap(fact -> fact.evidence().stream()).map(Evidence::span).toList();
  }

  /// The text as it is published: what speaks of a person's illness or death is masked, positions stay.
  SourceText published() {
    return published;
  }

  DocumentRecord record() {
    return record;
  }

  Facts facts() {
    return record.facts();
  }

  Meeting meeting() {
    return record.facts().meeting();
  }

  Paths paths() {
    return paths;
  }

  Graph graph() {
    return graph;
  }

  Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  Optional<Node> node(Optional<String> path) {
    return path.map(this::node);
  }

  /// Gives a thing its type and label the first time it is met; whether it was the first time.
  boolean begin(String path, Node type, String label) {
    if (!begun.add(path)) {
      return false;
    }
    say(node(path), Reused.TYPE, type);
    say(node(path), Reused.LABEL, Literals.label(label));
    return true;
  }

  void say(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  void say(Node subject, Node property, Optional<Node> object) {
    object.ifPresent(node -> say(subject, property, node));
  }

  void say(Node subject, Node property, String words) {
    say(subject, property, Literals.of(words));
  }
}
