package org.moothall.query;

import org.apache.jena.graph.Node;

/// A value in an answer.
public sealed interface Term {

  /// The words to show.
  String text();

  /// The name of a thing.
  record Iri(String text) implements Term {}

  /// Words, a number or a date.
  record Literal(String text, String datatype, String language) implements Term {}

  /// A thing without a name.
  record Blank(String text) implements Term {}

  /// The term of a node of the graph.
  static Term of(Node node) {
    if (node.isURI()) {
      return new Iri(node.getURI());
    }
    if (node.isLiteral()) {
      return new Literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
    }
    return new Blank(node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString());
  }
}
