package org.moothall.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.graph.ThemeScheme;

/// The kinds of things that a facet names.
enum Named {
  COUNCIL(Moot.NAMESPACE + "Council"),
  BODY(Moot.NAMESPACE + "Body"),
  PERSON(Moot.NAMESPACE + "Person"),
  THEME(SKOS.Concept.getURI()),
  /// Of a decision.
  OUTCOME(Moot.NAMESPACE + "Outcome"),
  /// What came of an action.
  PROGRESS(Moot.NAMESPACE + "Progress");

  private final String type;

  Named(String type) {
    this.type = type;
  }

  Node type() {
    return NodeFactory.createURI(type);
  }

  /// The facet's word.
  String word() {
    return this == PROGRESS ? OUTCOME.word() : name().toLowerCase(Locale.ROOT);
  }

  /// Whether a thing is of the kind. Concepts are themes only in their scheme; a name that gave way to another is no name.
  boolean has(Told told) {
    boolean theme = told.thing().getURI().startsWith(ThemeScheme.SCHEME + "#");
    return told.isA(type()) && (this != THEME || theme) && told.all(Reused.IS_REPLACED_BY).isEmpty();
  }

  /// What a thing is called, the usual name first.
  List<String> labels(Told told) {
    return Stream.of(SKOS.prefLabel.asNode(), Reused.LABEL, SKOS.altLabel.asNode())
        .flatMap(property -> told.all(property).stream()).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).distinct().toList();
  }
}
