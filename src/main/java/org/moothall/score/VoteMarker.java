package org.moothall.score;

import java.util.List;
import java.util.Optional;
import org.moothall.score.Account.Item;
import org.moothall.score.Account.Vote;

/// Compares votes, where there are any: surnames of mover and seconder, and the counts that are labelled.
final class VoteMarker {

  private VoteMarker() {}

  static void mark(Account gold, Account found, Marks marks) {
    List<Vote> labels = gold.all(Item::votes);
    List<Vote> votes = found.all(Item::votes);
    if (!labels.isEmpty() || !votes.isEmpty()) {
      Pairing<Vote, Vote> pairing = Pairing.of(labels, votes, VoteMarker::same).withoutExtra(extra -> gold.isPartial());
      marks.judge(Field.VOTE_COMPLETE, pairing, VoteMarker::describe, VoteMarker::describe);
      marks.judgeRules(pairing);
    }
  }

  private static boolean same(Vote gold, Vote found) {
    return surname(gold.mover()).equals(surname(found.mover()))
        && surname(gold.seconder()).equals(surname(found.seconder()))
        && sameIfLabelled(gold.inFavour(), found.inFavour())
        && sameIfLabelled(gold.against(), found.against());
  }

  private static boolean sameIfLabelled(Optional<Integer> label, Optional<Integer> found) {
    return label.isEmpty() || label.equals(found);
  }

  private static Optional<String> surname(Optional<Named> person) {
    return person.flatMap(named -> PersonName.of(named.name()).surname());
  }

  private static String describe(Vote vote) {
    return "%s for, %s against, moved by %s, seconded by %s".formatted(
        known(vote.inFavour()), known(vote.against()), known(vote.mover()), known(vote.seconder()));
  }

  private static String known(Optional<?> value) {
    return value.map(Object::toString).orElse("?");
  }
}
