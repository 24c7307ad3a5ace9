package org.moothall.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A vote taken on a motion or an amendment.
///
/// @param item the item's order
/// @param inFavour how many voted for, where counted
/// @param against how many voted against, where counted
/// @param abstained how many abstained, where counted
/// @param carried whether it was carried, where the text tells
/// @param mover the name of who moved it
/// @param seconder the name of who seconded it
/// @param voters who voted how, where the text gives names
public record Vote(
    int item, OptionalInt inFavour, OptionalInt against, OptionalInt abstained, Optional<Boolean> carried,
    Optional<String> mover, Optional<String> seconder, List<Voter> voters, List<Evidence> evidence, double confidence) implements ItemFact {

  public Vote {
    voters = List.copyOf(voters);
    evidence = List.copyOf(evidence);
  }

  /// The names of those who voted on one side.
  public List<String> list(Voter.Side side) {
    return voters.stream().filter(voter -> voter.side() == side).map(Voter::name).toList();
  }

  @Override
  public Vote rated(double likelihood) {
    return new Vote(item, inFavour, against, abstained, carried, mover, seconder, voters, evidence, likelihood);
  }
}
