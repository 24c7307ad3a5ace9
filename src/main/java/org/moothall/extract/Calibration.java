package org.moothall.extract;

import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.fact.Fact;
import org.moothall.text.Vocabulary;

/// Moves the confidence that a rule was written with to how often the rule was right on labelled documents.
///
/// The written value counts as much as [#PRIOR] observations: a rule written with 0.8 that was right 18 times of 20 gives
/// (0.8 × 20 + 18) / (20 + 20) = 0.85, the mean of a beta distribution. A rule that was never seen keeps the written value.
public final class Calibration {

  /// No observations: every confidence stays as written.
  public static final Calibration NONE = new Calibration(Map.of());

  static final double PRIOR = 20;

  private final Map<String, Observed> rules;

  private Calibration(Map<String, Observed> rules) {
    this.rules = Map.copyOf(rules);
  }

  /// How often what a rule read was right, and how often it was not among the labels.
  public record Observed(int right, int extra) {

    double confidence(double written) {
      return (written * PRIOR + right) / (PRIOR + right + extra);
    }
  }

  /// A calibration by observations, by the name of the rule.
  public static Calibration of(Map<String, Observed> rules) {
    return new Calibration(rules);
  }

  /// The calibration that the program comes with: `vocabulary/confidence.tsv`.
  public static Calibration read() {
    return of(Vocabulary.rows("confidence").stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> new Observed(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))))));
  }

  Fact apply(Fact fact) {
    Observed observed = rules.get(fact.rule());
    return observed == null ? fact : fact.rated(observed.confidence(fact.confidence()));
  }
}
