package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.moothall.extract.business.VotePieces.Piece;
import org.moothall.fact.Voter;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// A vote in rows, one for each voter.
///
/// `Councillor Ada Pell    For` / `Councillor Cyril Okafor | Against`: two rows and more are a vote, one alone may be anything.
final class VoteRows {

  private static final Wording ROW = Wording.of("^\\W{0,3}(?<name>\\p{Lu}[\\p{L}.' -]{2,50}?)(?:\\s{2,}|\\s?[\\t|]\\s?)(?<side>(?i:for|in favou?r|against|abstain(?:ed|s)?|abstention|yes|no))\\W*$");
  private static final int FEWEST = 2;
  private static final int WIDEST = 120;

  private VoteRows() {}

  /// Whether a line tells how one voted.
  static boolean is(Passage line) {
    return line.length() <= WIDEST && ROW.in(line);
  }

  /// Reads the rows from a place; the place after the last of them, or the same where they are too few.
  static int read(List<Piece> pieces, int from, List<Piece> gathered) {
    List<Voter> voters = new ArrayList<>();
    int at = from;
    while (at < pieces.size() && is(pieces.get(at).words())) {
      voter(pieces.get(at).words()).ifPresent(voters::add);
      at++;
    }
    if (voters.size() < FEWEST) {
      return from;
    }
    Counts counts = new Counts(count(voters, Voter.Side.FOR), count(voters, Voter.Side.AGAINST), count(voters, Voter.Side.ABSTAINED));
    gathered.add(new Piece(pieces.get(from).words().through(pieces.get(at - 1).words()), false, new SideLists(voters, counts), true, false));
    return at;
  }

  private static Optional<Voter> voter(Passage row) {
    Matcher cells = row.matcher(ROW);
    return cells.find() ? VoterNames.first(row.part(cells.start("name"), cells.end("name"))).map(named -> new Voter(named.name(), SideLists.side(cells.group("side")))) : Optional.empty();
  }

  private static OptionalInt count(List<Voter> voters, Voter.Side side) {
    return OptionalInt.of((int) voters.stream().filter(voter -> voter.side() == side).count());
  }
}
