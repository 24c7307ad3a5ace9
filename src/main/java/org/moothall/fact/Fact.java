package org.moothall.fact;

import java.util.List;

/// Something that a document says happened, is so, or is to be done.
public sealed interface Fact permits Attendance, OfficeHeld, PersonMentioned, PostMentioned, ItemFact {

  /// The words it stands on; never empty.
  List<Evidence> evidence();

  /// How likely it is right, from 0 to 1.
  double confidence();

  /// The same fact with another confidence.
  Fact rated(double likelihood);

  /// How it is published.
  default Tier tier() {
    return Tier.of(confidence());
  }

  /// The rule that read it first.
  default String rule() {
    return evidence().getFirst().rule();
  }
}
