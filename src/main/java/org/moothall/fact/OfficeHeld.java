package org.moothall.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// That a person holds or held a post.
///
/// @param person who
/// @param post which
/// @param manner how: in full, acting, interim, or no longer
/// @param asOf the day on which the document shows it to be so; absent where the document has no date
public record OfficeHeld(Person person, Post post, Manner manner, Optional<LocalDate> asOf, List<Evidence> evidence, double confidence)
    implements Fact {

  public OfficeHeld {
    evidence = List.copyOf(evidence);
  }

  @Override
  public OfficeHeld rated(double likelihood) {
    return new OfficeHeld(person, post, manner, asOf, evidence, likelihood);
  }

  /// How a post is held.
  public enum Manner {
    /// In full.
    SUBSTANTIVE,
    /// "Acting".
    ACTING,
    /// "Interim".
    INTERIM,
    /// "Former", "previous".
    FORMER,
    /// "Designate", "elect", "to become": not yet.
    DESIGNATE
  }
}
