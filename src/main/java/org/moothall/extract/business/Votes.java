package org.moothall.extract.business;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.extract.people.Agents;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Vote;
import org.moothall.fact.Voter;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;

/// Reads votes: who moved and seconded, the counts, who voted how, and whether the motion was carried.
///
/// `Moved by Councillor Pell, seconded by Councillor Okafor` · `For: 7 Against: 3 Abstain: 1` · `by nine votes to two` ·
/// `26 voting for and 32 against, the motion was lost`
public final class Votes {

  private final Agents agents;
  private final List<Fact> people;
  private final MotionBook motions;

  /// @param agents the document's agents
  /// @param people who attended and held which office
  /// @param motions the motions of the minutes
  public Votes(Agents agents, List<Fact> people, MotionBook motions) {
    this.agents = agents;
    this.people = List.copyOf(people);
    this.motions = motions;
  }

  public List<Vote> extract(Minutes minutes) {
    if (!minutes.layout().hasBusiness()) {
      return List.of();
    }
    VoterBook book = new VoterBook(minutes, agents, people);
    return minutes.items().stream().flatMap(item -> votes(item, book).stream()).toList();
  }

  private List<Vote> votes(Item item, VoterBook book) {
    return motions.of(item).stream().filter(Motion::isVote).flatMap(motion -> Stream.of(vote(item, motion, book)).filter(vote -> motion.ofAll || tells(vote))).toList();
  }

  /// Whether anything is left where an office could not be told apart from a person.
  private static boolean tells(Vote vote) {
    return vote.mover().isPresent() || vote.seconder().isPresent() || vote.inFavour().isPresent();
  }

  private static Vote vote(Item item, Motion motion, VoterBook book) {
    Counts counts = motion.counts;
    List<Evidence> evidence = motion.pieces.stream().map(piece -> Evidence.of(piece, "vote/piece")).toList();
    List<Voter> voters = motion.voters.stream().flatMap(voter -> book.find(voter.name()).map(name -> new Voter(name, voter.side())).stream()).toList();
    return new Vote(item.order(), counts.inFavour(), counts.against(), counts.abstained(), motion.result(), motion.mover.flatMap(book::find), motion.seconder.flatMap(book::find), voters, evidence, 0.9);
  }
}
