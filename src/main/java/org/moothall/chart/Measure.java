package org.moothall.chart;

import java.util.List;

/// A measured value with what it is compared with.
///
/// @param name who or what was measured, and when
/// @param href where it is told, or nothing
/// @param value the number
/// @param shown the number as people write it
/// @param compared what it is compared with
public record Measure(String name, String href, double value, String shown, List<Compared> compared) {

  /// A value beside a measured one.
  ///
  /// @param kind what it is, as its style is named: "target", "before", "elsewhere"
  /// @param name what it is, in words
  public record Compared(String kind, String name, double value, String shown) {}

  public Measure {
    compared = List.copyOf(compared);
  }
}
