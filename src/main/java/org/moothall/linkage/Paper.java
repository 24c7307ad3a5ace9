package org.moothall.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// One document of a council as the store holds it.
///
/// @param document its name
/// @param facts the graph of its asserted facts
/// @param text its words as published
/// @param meeting the meeting that it tells of, unless it tells of none
/// @param body the body that met, where the document tells
/// @param date the day, where the document tells
record Paper(Node document, Graph facts, SourceText text, Optional<Node> meeting, Optional<Node> body, Optional<LocalDate> date) {

  /// The order of days; what has no day comes last, and equal days go by the name of the document.
  static final Comparator<Paper> BY_DAY =
      Comparator.comparing((Paper paper) -> paper.date().orElse(LocalDate.MAX)).thenComparing(paper -> paper.document().getURI());

  /// The things of a class, in the order of their names.
  List<Node> things(Node type) {
    return facts.stream(Node.ANY, Reused.TYPE, type).map(Triple::getSubject).sorted(Comparator.comparing(Node::toString)).toList();
  }

  /// What is said of a thing, in a steady order.
  List<Node> all(Node thing, Node property) {
    return facts.stream(thing, property, Node.ANY).map(Triple::getObject).sorted(Comparator.comparing(Node::toString)).toList();
  }

  /// What is said of a thing, where something is.
  Optional<Node> one(Node thing, Node property) {
    return all(thing, property).stream().findFirst();
  }

  /// The words said of a thing: its text, title, label.
  Optional<String> words(Node thing, Node property) {
    return one(thing, property).map(Node::getLiteralLexicalForm);
  }

  /// Where the words stand that a fact is quoted from, in the order of the text.
  List<Span> places(Node fact) {
    return all(fact, Reused.QUOTED_FROM).stream().flatMap(words -> span(words).stream()).sorted().toList();
  }

  /// The item under which words stand: the last whose title stands before them.
  Optional<Node> itemAt(Span words) {
    return things(Moot.AgendaItem).stream().filter(item -> begins(item) <= words.start()).max(Comparator.comparingInt(this::begins));
  }

  private int begins(Node item) {
    return places(item).stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
  }

  private Optional<Span> span(Node words) {
    Stream<Integer> bounds = Stream.of(Moot.start, Moot.end).flatMap(bound -> one(words, bound).stream()).map(bound -> Integer.valueOf(bound.getLiteralLexicalForm()));
    List<Integer> found = bounds.toList();
    return found.size() == 2 ? Optional.of(new Span(found.getFirst(), found.getLast())) : Optional.empty();
  }
}
