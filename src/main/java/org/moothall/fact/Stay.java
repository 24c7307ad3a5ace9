package org.moothall.fact;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// From when until when a person was at a meeting, by the clock of the place, as far as the document tells.
///
/// @param arrived when they came after the beginning
/// @param left when they went before the end
public record Stay(Optional<LocalTime> arrived, Optional<LocalTime> left) {

  /// Nothing is told.
  public static final Stay UNTOLD = new Stay(Optional.empty(), Optional.empty());

  /// Whether nothing is told.
  public boolean isUntold() {
    return arrived.isEmpty() && left.isEmpty();
  }

  /// What this and another tell together; what contradicts itself is left out.
  public Stay and(Stay other) {
    Stay both = new Stay(agreed(arrived, other.arrived), agreed(left, other.left));
    boolean turned = both.arrived.isPresent() && both.left.isPresent() && !both.arrived.get().isBefore(both.left.get());
    return turned ? UNTOLD : both;
  }

  private static Optional<LocalTime> agreed(Optional<LocalTime> one, Optional<LocalTime> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other) ? Optional.empty() : Stream.of(one, other).flatMap(Optional::stream).findFirst();
  }
}
