package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What is counted against each other: amendments under the names of who moved them, an amendment and the motion.
///
/// `For the amendment by Councillor Reid (4); for the amendment by Councillor Pell (9)`: the one with fewer votes is lost, and the other goes on against the motion. `For the
/// motion (5)` / `For the amendment (2)`: who voted for the one voted against the other.
final class Divisions {

  private static final Wording BY = Wording.of("(?i)\\bfor the amendment (?:moved )?by (?:the )?(?:(?:councillor|cllr|bailie|provost|convener)\\.? )?(?-i:(?<name>\\p{Lu}[\\p{L}'-]+))");

  private Optional<Motion> counted = Optional.empty();
  private int votes;
  private int last;

  /// The amendment whose mover the words name.
  private static Optional<Motion> named(List<Motion> motions, Passage words) {
    Matcher by = words.matcher(BY);
    return by.find() ? motions.reversed().stream().filter(motion -> motion.amends && motion.mover.filter(name -> name.endsWith(by.group("name"))).isPresent()).findFirst() : Optional.empty();
  }

  /// Takes up how many voted for an amendment that is named, where it stands against another.
  ///
  /// @return whether the words are about no more than this
  boolean count(List<Motion> motions, Heard heard, int at) {
    Optional<Motion> motion = motions.stream().filter(other -> other.amends && other.waits()).count() > 1 ? named(motions, heard.words()).filter(Motion::waits) : Optional.empty();
    if (motion.isEmpty() || heard.counts().inFavour().isEmpty()) {
      return false;
    }
    int now = heard.counts().inFavour().getAsInt();
    if (counted.isPresent() && counted.get() != motion.get() && at == last + 1 && now != votes) {
      Motion loser = now < votes ? motion.get() : counted.get();
      loser.counts = new Counts(OptionalInt.of(Math.min(now, votes)), OptionalInt.of(Math.max(now, votes)), OptionalInt.empty());
      loser.pieces.add(heard.words());
    }
    counted = motion;
    votes = now;
    last = at;
    return true;
  }

  /// `For the amendment (2)` after `For the motion (5)`.
  ///
  /// @return whether they were counted against each other
  static boolean divide(List<Motion> motions, Motion motion, Heard heard, int at) {
    boolean counted = motion.stood.isPresent() && heard.counts().inFavour().isPresent();
    if (!counted || motion.amends) {
      return false;
    }
    Optional<Motion> amendment = named(motions, heard.words()).or(() -> motions.stream().filter(other -> other.amends && other.waits() && other != motion).findFirst());
    motion.divided |= amendment.isPresent();
    motion.voters.addAll(heard.sides().against());
    amendment.ifPresent(rival -> {
      rival.divided = true;
      rival.counts = new Counts(heard.counts().inFavour(), motion.stood, heard.counts().abstained());
      rival.pieces.add(heard.words());
      rival.last = at;
    });
    motion.counts = motion.counts.or(new Counts(motion.stood, heard.counts().inFavour(), heard.counts().abstained()));
    motion.pieces.add(heard.words());
    motion.last = at;
    return true;
  }
}
