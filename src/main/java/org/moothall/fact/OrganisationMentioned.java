package org.moothall.fact;

import java.util.List;
import java.util.Locale;

/// That an item names an organisation, or a body of the council other than the one that met.
///
/// @param item the item's order
/// @param organisation an [Organisation] or a [Body]
/// @param reason why it is named
public record OrganisationMentioned(int item, Agent organisation, Reason reason, List<Evidence> evidence, double confidence)
    implements ItemFact {

  public OrganisationMentioned {
    evidence = List.copyOf(evidence);
    if (!(organisation instanceof Organisation || organisation instanceof Body)) {
      throw new IllegalArgumentException("[organisation mentioned] " + organisation);
    }
  }

  @Override
  public OrganisationMentioned rated(double likelihood) {
    return new OrganisationMentioned(item, organisation, reason, evidence, likelihood);
  }

  /// Why an organisation is named.
  public enum Reason {
    /// The council wants to learn from it or compares itself with it.
    LEARNING_FROM,
    /// The council works with it.
    JOINT_WORKING,
    /// Nothing more is said.
    MENTIONED;

    /// The name used in records and graphs: `joint-working`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
