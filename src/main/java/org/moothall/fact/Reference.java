package org.moothall.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// That an item points to another document or meeting.
///
/// @param item the item's order
/// @param text its name in the document's words
/// @param kind whether a document or a meeting
/// @param date its date, where the words give one
public record Reference(int item, String text, Kind kind, Optional<LocalDate> date, List<Evidence> evidence, double confidence)
    implements ItemFact {

  public Reference {
    evidence = List.copyOf(evidence);
  }

  @Override
  public Reference rated(double likelihood) {
    return new Reference(item, text, kind, date, evidence, likelihood);
  }

  /// What a reference points to.
  public enum Kind {
    DOCUMENT, MEETING
  }
}
