package org.moothall.fact;

import java.util.List;

/// A value with the words that state it.
///
/// @param value the value
/// @param evidence the words; empty only where the value was given with the document and does not stand in it
/// @param confidence how likely the value is right, from 0 to 1
public record Stated<T>(T value, List<Evidence> evidence, double confidence) {

  public Stated {
    evidence = List.copyOf(evidence);
  }

  /// A value that was given with the document.
  public static <T> Stated<T> given(T value) {
    return new Stated<>(value, List.of(), 1.0);
  }
}
