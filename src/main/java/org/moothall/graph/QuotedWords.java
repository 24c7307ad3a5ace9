package org.moothall.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.text.PrivateSentences;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// Words of one document in a graph, after the Web Annotation model: a specific resource of the document with a position
/// selector and a quote selector.
public final class QuotedWords {

  private static final String DOCUMENT = "/document/";
  private static final String EVIDENCE = "/evidence/";
  private static final int AROUND = 32;

  private final Graph graph;
  private final Node document;
  private final SourceText published;

  /// @param graph takes what is said of the words
  /// @param document the document's name
  /// @param published its text as it may be read: what is withheld is masked, positions stay
  public QuotedWords(Graph graph, Node document, SourceText published) {
    this.graph = graph;
    this.document = document;
    this.published = published;
  }

  /// The node of the words at a place, described when they are first met.
  public Node at(Span place) {
    return at(place, published.quote(place));
  }

  Node at(Span place, String words) {
    Node node = NodeFactory.createURI(document.getURI().replace(DOCUMENT, EVIDENCE) + "/" + place.start() + "-" + place.end());
    if (!graph.contains(node, Reused.TYPE, Moot.Evidence)) {
      describe(node, place, words);
    }
    return node;
  }

  private void describe(Node node, Span place, String words) {
    begin(node, Moot.Evidence, "“" + words + "”");
    graph.add(node, Reused.HAS_SOURCE, document);
    graph.add(node, Moot.start, Literals.of(place.start()));
    graph.add(node, Moot.end, Literals.of(place.end()));
    graph.add(node, Moot.exact, Literals.of(words));
    Node position = selector(node, "#position", Reused.POSITION_SELECTOR, "Position of the words");
    graph.add(position, Reused.START, Literals.of(place.start()));
    graph.add(position, Reused.END, Literals.of(place.end()));
    Node quote = selector(node, "#quote", Reused.QUOTE_SELECTOR, "The words and those around them");
    graph.add(quote, Reused.EXACT, Literals.of(words));
    surround(quote, place);
  }

  private Node selector(Node evidence, String fragment, Node type, String label) {
    Node selector = NodeFactory.createURI(evidence.getURI() + fragment);
    begin(selector, type, label);
    graph.add(evidence, Reused.HAS_SELECTOR, selector);
    return selector;
  }

  private void begin(Node node, Node type, String label) {
    graph.add(node, Reused.TYPE, type);
    graph.add(node, Reused.LABEL, Literals.label(label));
  }

  /// Adds the words before and after, unless something in them is withheld.
  private void surround(Node quote, Span place) {
    around(quote, Reused.PREFIX, published.quote(before(place)));
    around(quote, Reused.SUFFIX, published.quote(after(place, published.length())));
  }

  /// Where the words before, or after, some evidence stand.
  ///
  /// @param evidence whose name ends in its place
  static Span around(Node evidence, Node property, int length) {
    String[] ends = evidence.getURI().substring(evidence.getURI().lastIndexOf('/') + 1).split("-", 2);
    Span place = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    return property.equals(Reused.PREFIX) ? before(place) : after(place, length);
  }

  private static Span before(Span place) {
    return new Span(Math.max(0, place.start() - AROUND), place.start());
  }

  private static Span after(Span place, int length) {
    return new Span(place.end(), Math.min(length, place.end() + AROUND));
  }

  private void around(Node quote, Node property, String words) {
    if (!words.isEmpty() && words.indexOf(PrivateSentences.MASK) < 0) {
      graph.add(quote, property, Literals.of(words));
    }
  }
}
