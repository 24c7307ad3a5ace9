package org.moothall.extract.business;

import java.util.List;
import org.moothall.fact.Evidence;
import org.moothall.fact.Vote;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;

/// Reads votes: who moved and seconded, the counts, who voted how, and whether the motion was carried.
///
/// `Moved by Councillor Pell, seconded by Councillor Okafor` · `For: 7 Against: 3 Abstain: 1` · `by nine votes to two` ·
/// `26 voting for and 32 against, the motion was lost`
public final class Votes {

  public List<Vote> extract(Minutes minutes) {
    return !minutes.layout().hasBusiness() ? List.of() : minutes.items().stream().flatMap(item -> votes(item).stream()).toList();
  }

  private static List<Vote> votes(Item item) {
    return Motions.of(item).stream().filter(Motion::isVote).map(motion -> vote(item, motion)).toList();
  }

  private static Vote vote(Item item, Motion motion) {
    Counts counts = motion.counts;
    List<Evidence> evidence = motion.pieces.stream().map(piece -> Evidence.of(piece, "vote/piece")).toList();
    return new Vote(item.order(), counts.inFavour(), counts.against(), counts.abstained(), motion.result(), motion.mover, motion.seconder, motion.voters, evidence, 0.9);
  }
}
