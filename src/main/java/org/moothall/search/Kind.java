package org.moothall.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;

/// The kinds of hits: facts that have words of their own, and passages of documents.
public enum Kind {
  DECISION("Decision", "Decision"),
  ACTION("Action", "Action"),
  FIGURE("Figure", "Figure"),
  QUESTION("Question", "Question"),
  COMMITMENT("Commitment", "Commitment"),
  VOTE("Vote", "Vote"),
  FOLLOW_UP("FollowUp", "What came of an action"),
  /// A paragraph of a document's text; its thing is the document.
  PASSAGE("Document", "Passage");

  private final String className;
  private final String label;

  Kind(String className, String label) {
    this.className = className;
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
    return className;
  }

  /// The class of its things.
  Node type() {
    return Moot.term(className);
  }
}
