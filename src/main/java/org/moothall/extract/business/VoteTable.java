package org.moothall.extract.business;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.moothall.extract.business.VotePieces.Piece;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.TableCells;

/// Votes counted in a table, one in each row.
///
/// `Proposal    For    Against    Abstain` / `A  Keep the rate    9    0    0`
final class VoteTable {

  private static final Map<String, Integer> SIDES = Map.of("for", 0, "in favour", 0, "against", 1, "abstain", 2, "abstained", 2, "abstentions", 2);
  private static final int FEWEST = 2;

  private VoteTable() {}

  /// Whether a line names the sides of votes in its last columns: for, against and perhaps abstaining.
  static boolean isHeading(Passage line) {
    return line.length() <= 120 && sides(line) >= FEWEST;
  }

  /// Reads the rows below a heading; the place after the last of them.
  static int read(List<Piece> pieces, int heading, List<Piece> gathered) {
    int columns = sides(pieces.get(heading).words());
    int at = heading + 1;
    while (at < pieces.size() && counts(pieces.get(at).words(), columns).any()) {
      Passage row = pieces.get(at).words();
      gathered.add(new Piece(row, false, new SideLists(List.of(), counts(row, columns)), true, false));
      at++;
    }
    return at == heading + 1 ? heading : at;
  }

  private static int sides(Passage line) {
    List<Passage> cells = TableCells.of(line);
    int first = cells.size();
    while (first > 0 && side(cells.get(first - 1)) >= 0) {
      first--;
    }
    int sides = cells.size() - first;
    boolean inOrder = sides >= FEWEST && side(cells.get(first)) == 0 && side(cells.get(first + 1)) == 1;
    return inOrder && first > 0 ? sides : 0;
  }

  // Negative for what is no side.
  private static int side(Passage cell) {
    return SIDES.getOrDefault(SourceText.lower(cell.folded()), -1);
  }

  private static Counts counts(Passage row, int columns) {
    List<Passage> cells = TableCells.of(row);
    boolean counted = cells.size() > columns && cells.subList(cells.size() - columns, cells.size()).stream().allMatch(cell -> Counts.number(cell.folded()).isPresent());
    if (!counted) {
      return Counts.NONE;
    }
    int first = cells.size() - columns;
    return new Counts(Counts.number(cells.get(first).folded()), Counts.number(cells.get(first + 1).folded()), columns > FEWEST ? Counts.number(cells.get(first + 2).folded()) : OptionalInt.empty());
  }
}
