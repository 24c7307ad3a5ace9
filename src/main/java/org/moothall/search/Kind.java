package org.moothall.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;

/// The kinds of hits: facts that have words of their own, and passages of documents.
public enum Kind {
  DECISION(Moot.Decision, "Decision"),
  ACTION(Moot.Action, "Action"),
  FIGURE(Moot.Figure, "Figure"),
  QUESTION(Moot.Question, "Question"),
  COMMITMENT(Moot.Commitment, "Commitment"),
  VOTE(Moot.Vote, "Vote"),
  FOLLOW_UP(Moot.FollowUp, "What came of an action"),
  /// A paragraph of a document's text; its thing is the document.
  PASSAGE(Moot.Document, "Passage");

  private final Node type;
  private final String label;

  Kind(Node type, String label) {
    this.type = type;
    this.label = label;
  }

  /// Its word in queries and addresses.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// The kind of a word, in the plural or not.
  public static Optional<Kind> of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> plain.equals(kind.word()) || plain.equals(kind.word() + "s")).findFirst();
  }

  /// The name of its class in the ontology: `Decision`.
  public String className() {
    return type.getLocalName();
  }

  /// The class of its things.
  Node type() {
    return type;
  }
}
