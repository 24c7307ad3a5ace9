package org.moothall.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.text.Passage;

/// A decision as minutes have it.
///
/// @param paper the document
/// @param node its name
/// @param words its words
/// @param item the item under which it was taken
record Minuted(Paper paper, Node node, Passage words, Optional<Node> item) {

  /// The decisions of a document, in the order of their names.
  static List<Minuted> of(Paper paper) {
    return paper.things(Moot.Decision).stream().flatMap(decision -> paper.places(decision).stream().limit(1)
        .map(place -> new Minuted(paper, decision, paper.text().passage(place), paper.one(decision, Moot.decidedAt)))).toList();
  }

  /// The number of the minute.
  Optional<Citation> minute() {
    return item.flatMap(of -> paper.words(of, Moot.number)).map(Citation::of);
  }

  /// The stems of its words and of the title of its item.
  Set<String> stems() {
    Set<String> stems = new HashSet<>(Stems.in(words));
    item.flatMap(of -> paper.words(of, Moot.title)).ifPresent(title -> stems.addAll(Stems.in(title)));
    return stems;
  }

  Link.Words evidence() {
    return new Link.Words(paper, words.span());
  }
}
