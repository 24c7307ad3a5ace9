package org.moothall.fact;

import java.util.List;
import java.util.Optional;

/// Something that somebody is to do after the meeting because of it.
///
/// @param item the item's order
/// @param text the words that charge somebody with it
/// @param assignees who is to do it; empty where the words do not tell
/// @param involved whom they are to do it with
/// @param due by when
/// @param requestedBy who asked for it
/// @param reportsTo where the outcome is to be reported
/// @param explicit whether the text marks it as an action, by a label or a formal request
/// @param adopted whether a decision of the same item takes it on
public record Action(
    int item, String text, List<Agent> assignees, List<Agent> involved, Optional<Due> due, Optional<Agent> requestedBy,
    Optional<Agent> reportsTo, boolean explicit, boolean adopted, List<Evidence> evidence, double confidence) implements ItemFact {

  public Action {
    assignees = List.copyOf(assignees);
    involved = List.copyOf(involved);
    evidence = List.copyOf(evidence);
  }

  @Override
  public Action rated(double likelihood) {
    return new Action(item, text, assignees, involved, due, requestedBy, reportsTo, explicit, adopted, evidence, likelihood);
  }
}
