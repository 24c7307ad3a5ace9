package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.moothall.extract.business.VotePieces.Piece;
import org.moothall.fact.Voter;
import org.moothall.fact.Voter.Side;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.TableCells;
import org.moothall.text.Wording;

/// A vote in a grid: a row for each voter, with a mark below the side.
///
/// `Councillor     For    Against    Abstain` / `Ada Pell        X` / `Cyril Okafor            X`. A row with two marks, or none, ends it.
final class VoteGrid {

  private static final Map<String, Side> SIDES = Map.of("for", Side.FOR, "in favour", Side.FOR, "against", Side.AGAINST, "abstain", Side.ABSTAINED, "abstained", Side.ABSTAINED,
      "abstention", Side.ABSTAINED, "abstentions", Side.ABSTAINED);
  private static final Wording MARK = Wording.of("[XxYy✓✔√☑]");
  private static final Wording STROKES = Wording.of("[\\t|]");
  private static final int LONGEST = 140;
  private static final int FEWEST = 2;
  private static final int WIDE = 7;

  private VoteGrid() {}

  /// A cell of a line.
  ///
  /// @param column how many tabs and strokes stand before it, or, where none part the cells, how far in its middle stands
  private record Cell(Passage words, int column) {}

  /// Whether a line names for and against in cells of their own, and nothing behind them but further sides.
  static boolean isHeading(Passage line) {
    return line.length() <= LONGEST && line.folded().indexOf('\n') < 0 && SourceText.lower(line.folded()).contains("against") && sides(line).size() >= FEWEST;
  }

  /// Reads the rows below a heading; the place after the last piece that holds one, or the heading's where they are too few.
  static int read(List<Piece> pieces, int heading, List<Piece> gathered) {
    List<Cell> sides = sides(pieces.get(heading).words());
    List<Voter> voters = new ArrayList<>();
    int at = heading + 1;
    for (boolean goesOn = true; goesOn && at < pieces.size();) {
      List<Optional<Voter>> rows = pieces.get(at).words().lines().stream().filter(line -> !line.isBlank()).map(line -> voter(line, sides)).toList();
      goesOn = !rows.isEmpty() && rows.stream().allMatch(Optional::isPresent);
      if (goesOn) {
        rows.forEach(row -> row.ifPresent(voters::add));
        at++;
      }
    }
    if (voters.size() < FEWEST) {
      return heading;
    }
    Counts counts = new Counts(count(voters, Side.FOR), count(voters, Side.AGAINST), sides.size() > FEWEST ? count(voters, Side.ABSTAINED) : OptionalInt.empty());
    gathered.add(new Piece(pieces.get(heading).words().through(pieces.get(at - 1).words()), false, new SideLists(voters, counts), true, false));
    return at;
  }

  private static List<Cell> sides(Passage heading) {
    List<Cell> cells = cells(heading);
    List<Cell> sides = cells.stream().dropWhile(cell -> side(cell).isEmpty()).toList();
    return sides.stream().allMatch(cell -> side(cell).isPresent()) && cells.size() - sides.size() <= 1 ? sides : List.of();
  }

  private static Optional<Side> side(Cell cell) {
    return Optional.ofNullable(SIDES.get(SourceText.lower(cell.words().folded())));
  }

  private static Optional<Voter> voter(Passage row, List<Cell> sides) {
    List<Cell> cells = row.length() > LONGEST ? List.of() : cells(row);
    if (cells.size() != FEWEST || !MARK.is(cells.getLast().words().folded())) {
      return Optional.empty();
    }
    int column = cells.getLast().column();
    Optional<Cell> side = sides.stream().min(Comparator.comparingInt(head -> Math.abs(head.column() - column))).filter(head -> Math.abs(head.column() - column) < WIDE);
    boolean strokes = STROKES.in(row.text());
    return side.filter(head -> !strokes || head.column() == column).flatMap(VoteGrid::side)
        .flatMap(voted -> VoterNames.first(cells.getFirst().words()).map(name -> new Voter(name.name(), voted)));
  }

  private static List<Cell> cells(Passage line) {
    boolean strokes = STROKES.in(line.text());
    return TableCells.of(line).stream().map(cell -> new Cell(cell, strokes ? STROKES.matcher(line.text().substring(0, line.offset(cell))).results().mapToInt(_ -> 1).sum()
        : cell.column() + cell.length() / 2)).toList();
  }

  private static OptionalInt count(List<Voter> voters, Side side) {
    return OptionalInt.of((int) voters.stream().filter(voter -> voter.side() == side).count());
  }
}
