package org.moothall.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something the body, or a decision-maker, settled.
///
/// @param item the item's order
/// @param outcome what was done
/// @param text the words of the resolution, never a paraphrase
/// @param decidedBy who decided; absent where the words do not tell and it is the body that met
/// @param procedural whether it only orders the body's own business
/// @param adoptsActions whether it takes on the actions identified in the item's discussion
/// @param minutesOf the day of the earlier meeting whose minutes it approves
/// @param handling whether it is a key decision, subject to call-in, exempt
public record Decision(
    int item, Outcome outcome, String text, Optional<Agent> decidedBy, boolean procedural, boolean adoptsActions,
    Optional<LocalDate> minutesOf, Handling handling, List<Evidence> evidence, double confidence) implements ItemFact {

  public Decision {
    evidence = List.copyOf(evidence);
  }

  @Override
  public Decision rated(double likelihood) {
    return new Decision(item, outcome, text, decidedBy, procedural, adoptsActions, minutesOf, handling, evidence, likelihood);
  }
}
