package org.moothall.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// A paragraph of minutes, or a point of a list, with what stands over it.
///
/// @param paper the document
/// @param words the paragraph
/// @param item the item under which it stands
/// @param lead the words that tell its subject: `Dog bins` in `Dog bins – a bin was ordered.`, and a short line before it
/// @param title whether it is the title of an item
/// @param order its place among the points of the document
record Point(Paper paper, Passage words, Heading item, List<Passage> lead, boolean title, int order) {

  /// "Apologies came from Cllrs Ash and Birch." "Present: Cllr Ash."
  private static final Wording OPENING = Wording.of(
      "(?i)\\bapologies\\b|^\\W*present\\b|^\\W*in attendance\\b|declared an? interest|\\bchairman?'s signature|retelling in other words");

  /// Whether the point can tell what came of something: no title, list of those who came or of what was paid.
  boolean mayReport() {
    return !title && !item.pays() && !item.opens() && !OPENING.in(words);
  }

  /// Whether the two stand under one item, next to each other or anywhere in it where the item is of one thing.
  boolean isWith(Point other, boolean ofOneThing) {
    return paper.equals(other.paper) && item.equals(other.item) && (ofOneThing || Math.abs(order - other.order) <= 1);
  }

  /// The stems of all its words but those of a sentence.
  Set<String> around(Passage sentence) {
    Set<String> stems = new HashSet<>();
    words.sentences().stream().filter(other -> !other.equals(sentence)).forEach(other -> stems.addAll(Stems.in(other)));
    return stems;
  }
}
