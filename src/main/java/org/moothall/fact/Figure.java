package org.moothall.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A number that the minutes report of something.
///
/// @param item the item's order
/// @param value the number
/// @param unit its unit: "%", "minutes", "cases", "£"
/// @param about what it measures, in the document's words without the verb "to be": "calls answered"
/// @param previous the value it is compared with in time
/// @param target the value it is to reach
/// @param benchmark somebody else's value it is compared with
/// @param qualifier whether the number bounds or approximates
/// @param period the words that tell the time that the number is of: "in 2024/25", "since May"
/// @param planned whether it is expected instead of observed
public record Figure(
    int item, BigDecimal value, String unit, String about, Optional<Quantity> previous, Optional<Quantity> target,
    Optional<Benchmark> benchmark, Optional<Qualifier> qualifier, Optional<String> period, boolean planned, List<Evidence> evidence, double confidence)
    implements ItemFact {

  public Figure {
    evidence = List.copyOf(evidence);
  }

  @Override
  public Figure rated(double likelihood) {
    return new Figure(item, value, unit, about, previous, target, benchmark, qualifier, period, planned, evidence, likelihood);
  }

  /// A number of the figure's unit with the words that state it: "target of 80%".
  public record Quantity(BigDecimal value, Evidence evidence) {}

  /// Somebody else's value of the same thing.
  ///
  /// @param name whose: "LGA average"
  public record Benchmark(String name, BigDecimal value, Evidence evidence) {}

  /// How the number is to be taken.
  public enum Qualifier {
    OVER, UNDER, ABOUT;

    /// The name used in records and graphs.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
