package org.moothall.fact;

/// A fact that belongs to one item of business.
public sealed interface ItemFact extends Fact
    permits Decision, Action, Vote, ThemeRaised, Figure, Question, Commitment, Reference, OrganisationMentioned {

  /// The order of the item in the document, from 1; 0 for what stands before the first item.
  int item();
}
