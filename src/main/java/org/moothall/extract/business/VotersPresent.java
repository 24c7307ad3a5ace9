package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.moothall.fact.Attendance;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.Stay;
import org.moothall.fact.Vote;
import org.moothall.fact.Voter;

/// Tells of those who are named nowhere but among the voters that they were there.
///
/// `There voted for the amendment:` / `Councillors Pell and Okafor ..... 2`, in minutes without a list of who was present
///
/// @param votes the votes of the minutes
public record VotersPresent(List<Vote> votes) {

  private static final double CONFIDENCE = 0.9;

  public VotersPresent {
    votes = List.copyOf(votes);
  }

  /// Those whom the votes among facts name.
  public static VotersPresent of(List<Fact> facts) {
    return new VotersPresent(facts.stream().filter(Vote.class::isInstance).map(Vote.class::cast).toList());
  }

  /// A fact; for the mention of somebody who voted, that they were present.
  public Fact seen(Fact fact) {
    return fact instanceof PersonMentioned mentioned ? voted(mentioned).<Fact>map(known -> known).orElse(fact) : fact;
  }

  private Optional<Attendance> voted(PersonMentioned mentioned) {
    String name = mentioned.person().name();
    return votes.stream().flatMap(vote -> names(vote, name) ? vote.evidence().stream() : Stream.empty()).filter(evidence -> evidence.quote().contains(name)).findFirst()
        .map(words -> new Attendance(mentioned.person(), Attendance.Status.PRESENT, Attendance.Capacity.MEMBER, false, Optional.empty(), Stay.UNTOLD,
            List.of(new Evidence(words.span(), words.quote(), "attendance/acted")), CONFIDENCE));
  }

  /// Whether a side that is as long as its count names somebody.
  private static boolean names(Vote vote, String name) {
    return isWhole(vote, Voter.Side.FOR, vote.inFavour(), name) || isWhole(vote, Voter.Side.AGAINST, vote.against(), name) || isWhole(vote, Voter.Side.ABSTAINED, vote.abstained(), name);
  }

  private static boolean isWhole(Vote vote, Voter.Side side, OptionalInt count, String name) {
    List<String> names = vote.list(side);
    return names.contains(name) && count.orElse(names.size()) == names.size();
  }
}
