package org.moothall.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.moothall.fact.Evidence;

/// The words that the facts of a document stand on.
final class Quotations {

  private final Description description;
  private final QuotedWords words;

  Quotations(Description description) {
    this.description = description;
    this.words = new QuotedWords(description.graph(), description.node(description.paths().document()), description.published());
  }

  /// Says that a thing is quoted from each piece of evidence, and by which rule.
  void quote(Node thing, List<Evidence> evidence) {
    evidence.forEach(piece -> {
      description.say(thing, Reused.QUOTED_FROM, of(piece));
      description.say(thing, Moot.rule, piece.rule());
    });
  }

  /// The node of some words, described when they are first met.
  Node of(Evidence evidence) {
    return words.at(evidence.span(), evidence.quote());
  }
}
