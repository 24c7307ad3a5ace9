package org.moothall.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.moothall.score.Account.Grounded;
import org.moothall.score.ScoreError.Fault;

/// The marks of one document while it is compared: tallies by field, and what is wrong.
final class Marks {

  private final String document;
  private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
  private final SortedMap<String, Tally> rules = new TreeMap<>();
  private final List<ScoreError> errors = new ArrayList<>();

  Marks(String document) {
    this.document = document;
  }

  Map<Field, Tally> tallies() {
    return tallies;
  }

  /// How often what a rule read is right, and how often it is not labelled.
  SortedMap<String, Tally> rules() {
    return rules;
  }

  List<ScoreError> errors() {
    return errors;
  }

  void count(Field field, Tally tally) {
    tallies.merge(field, tally, Tally::plus);
  }

  void note(Field field, Fault fault, String what) {
    errors.add(new ScoreError(document, field.label(), fault, what));
  }

  void noteNoRecord() {
    errors.add(new ScoreError(document, "document", Fault.MISSED, "no record"));
  }

  /// Counts a value that is right, or wrong for `label <> found`.
  void judge(Field field, boolean right, Object label, Object found) {
    count(field, right ? Tally.RIGHT : Tally.WRONG);
    if (!right) {
      note(field, Fault.WRONG, label + " <> " + found);
    }
  }

  /// Counts a value that labels or record may leave out; nothing if both do.
  void countValue(Field field, Optional<?> label, Optional<?> found, boolean same) {
    if (label.isPresent() || found.isPresent()) {
      count(field, label.isPresent() && same ? Tally.RIGHT : new Tally(0, found.isPresent() ? 1 : 0, label.isPresent() ? 1 : 0));
    }
  }

  /// Counts pairs as right, and notes all others.
  <G, R> void judge(Field field, Pairing<G, R> pairing, Function<G, String> label, Function<R, String> found) {
    count(field, pairing.tally());
    pairing.missed().forEach(missed -> note(field, Fault.MISSED, label.apply(missed)));
    pairing.extra().forEach(extra -> note(field, Fault.EXTRA, found.apply(extra)));
  }

  /// Counts what was found for the rules that read it.
  <G, R extends Grounded> void judgeRules(Pairing<G, R> pairing) {
    pairing.pairs().forEach(pair -> countRule(pair.found(), Tally.RIGHT));
    pairing.extra().forEach(extra -> countRule(extra, Tally.EXTRA));
  }

  private void countRule(Grounded found, Tally tally) {
    found.rule().ifPresent(rule -> rules.merge(rule, tally, Tally::plus));
  }
}
