package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.moothall.fact.Voter;
import org.moothall.text.Passage;

/// A motion while it is being read: who moved it, its words, and what became of it.
final class Motion {

  final List<Passage> pieces = new ArrayList<>();
  final List<Passage> text = new ArrayList<>();
  final List<Voter> voters = new ArrayList<>();
  Optional<String> mover = Optional.empty();
  Optional<String> seconder = Optional.empty();
  Optional<Boolean> carried = Optional.empty();
  Counts counts = Counts.NONE;
  boolean moved;
  boolean firm;
  /// Whether it was carried by a word that stands before who moved it, which may yet be told at length.
  boolean supposed;
  /// The words above who moved it, where they are taken for what was moved.
  Optional<Passage> above = Optional.empty();
  /// Whether no more than that something was agreed says that it was carried.
  boolean soft;
  boolean withdrawn;
  /// Whether nobody seconded it, as the minutes say.
  boolean unseconded;
  /// Whether all who met are said to have voted for it, so that it is a vote though nobody is named and nothing is counted.
  boolean ofAll;
  boolean amends;
  /// Whether it was put against the motion, so that it is what was decided where it won.
  boolean divided;
  OptionalInt stood = OptionalInt.empty();
  int last;

  /// Whether somebody of a surname moved or seconded it.
  boolean isBy(String surname) {
    return Stream.of(mover, seconder).flatMap(Optional::stream).anyMatch(name -> name.equals(surname) || name.endsWith(" " + surname));
  }

  /// Whether a name stands in what was moved or in the pieces that tell of it.
  boolean names(String surname) {
    return Stream.concat(text.stream(), pieces.stream()).anyMatch(words -> words.folded().contains(surname));
  }

  /// Whether it is a vote: somebody moved it and something became of it, or votes were counted.
  boolean isVote() {
    boolean counted = counts.inFavour().isPresent() && (counts.against().isPresent() || counts.abstained().isPresent() || carried.isPresent());
    boolean meant = firm || mover.filter(VoterNames::isOffice).isEmpty();
    boolean settled = mover.isPresent() && (seconder.isPresent() || (carried.isPresent() && meant) || counts.any());
    boolean fell = unseconded && mover.isPresent() && carried.filter(passed -> !passed).isPresent();
    return fell || (!withdrawn && (counted || settled || (ofAll && carried.orElse(false))));
  }

  /// Whether somebody moved it and nobody has seconded it so far.
  boolean isUnseconded() {
    return mover.isPresent() && seconder.isEmpty();
  }

  /// Whether what became of it is told, so that the next word on a vote of all is of another: not the word right behind who moved it.
  boolean isTold(int at) {
    return isDone() && (at - last > 1 || ofAll || counts.against().orElse(0) > 0);
  }

  Optional<Boolean> result() {
    return supposed || soft ? counts.result().or(() -> carried) : carried.or(counts::result);
  }

  /// Takes up what became of it.
  ///
  /// @param told whether its result is told, not only that something was agreed
  void became(Optional<Boolean> result, boolean told) {
    boolean retold = supposed || (soft && told);
    soft = (soft && !retold) || (carried.isEmpty() && result.isPresent() && !told);
    carried = retold && result.isPresent() ? result : carried.or(() -> result);
    supposed &= result.isEmpty();
  }

  boolean isDone() {
    return carried.isPresent() || counts.any();
  }

  /// Whether somebody moved it and nothing has become of it.
  boolean waits() {
    return mover.isPresent() && result().isEmpty();
  }
}
