package org.moothall.linkage;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.text.Wording;

/// What a figure measures, as far as figures of several meetings may be set side by side: the same words, the same unit, and both
/// observed or both planned. Whatever differs in one of these is another thing.
///
/// @param about the stems of what is measured
/// @param unit the unit, where there is one
/// @param planned whether it is expected instead of observed
record Measured(SortedSet<String> about, Optional<String> unit, boolean planned) {

  /// An amount among the words: they tell of several things at once.
  private static final Wording AMOUNT = Wording.of("[£$€]\\s?\\d|\\d%");

  /// What a figure of a document measures, unless its words tell too little.
  static Optional<Measured> by(Paper paper, Node figure) {
    return paper.words(figure, Moot.about).filter(words -> !AMOUNT.in(words))
        .map(words -> new Measured(new TreeSet<>(Stems.in(words)), paper.words(figure, Moot.unit),
            paper.words(figure, Moot.planned).filter("true"::equals).isPresent()))
        .filter(measured -> measured.about.stream().anyMatch(stem -> measured.unit.filter(unit -> Stems.of(unit).equals(stem)).isEmpty()));
  }}
