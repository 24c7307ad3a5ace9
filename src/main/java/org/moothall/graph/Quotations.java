package org.moothall.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.moothall.fact.Evidence;
import org.moothall.text.PrivateSentences;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// The words that facts stand on, after the Web Annotation model: a specific resource of the document with a position
/// selector and a quote selector.
final class Quotations {

  private static final int AROUND = 32;

  private final Description description;

  Quotations(Description description) {
    this.description = description;
  }

  /// Says that a thing is quoted from each piece of evidence, and by which rule.
  void quote(Node thing, List<Evidence> evidence) {
    evidence.forEach(words -> {
      description.say(thing, Reused.QUOTED_FROM, of(words));
      description.say(thing, Moot.rule, words.rule());
    });
  }

  /// The node of some words, described when they are first met.
  Node of(Evidence evidence) {
    String path = description.paths().of(evidence);
    Node node = description.node(path);
    if (description.begin(path, Moot.Evidence, "“" + evidence.quote() + "”")) {
      describe(path, node, evidence);
    }
    return node;
  }

  private void describe(String path, Node node, Evidence evidence) {
    Node start = Literals.of(evidence.span().start());
    Node end = Literals.of(evidence.span().end());
    description.say(node, Reused.HAS_SOURCE, description.node(description.paths().document()));
    description.say(node, Moot.start, start);
    description.say(node, Moot.end, end);
    description.say(node, Moot.exact, evidence.quote());
    Node position = selector(node, path + "#position", Reused.POSITION_SELECTOR, "Position of the words");
    description.say(position, Reused.START, start);
    description.say(position, Reused.END, end);
    Node quote = selector(node, path + "#quote", Reused.QUOTE_SELECTOR, "The words and those around them");
    description.say(quote, Reused.EXACT, evidence.quote());
    surround(quote, evidence.span());
  }

  private Node selector(Node evidence, String path, Node type, String label) {
    description.begin(path, type, label);
    Node selector = description.node(path);
    description.say(evidence, Reused.HAS_SELECTOR, selector);
    return selector;
  }

  /// Adds the words before and after, unless something in them is withheld.
  private void surround(Node quote, Span span) {
    SourceText text = description.published();
    around(quote, Reused.PREFIX, text.quote(new Span(Math.max(0, span.start() - AROUND), span.start())));
    around(quote, Reused.SUFFIX, text.quote(new Span(span.end(), Math.min(text.length(), span.end() + AROUND))));
  }

  private void around(Node quote, Node property, String words) {
    if (!words.isEmpty() && words.indexOf(PrivateSentences.MASK) < 0) {
      description.say(quote, property, words);
    }
  }
}
