package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.business.VotePieces.Piece;
import org.moothall.fact.Voter.Side;
import org.moothall.text.Passage;
import org.moothall.text.TableCells;
import org.moothall.text.Wording;

/// A vote in columns: the names of those on each side below its heading.
///
/// `For     Against     Abstained` / `Ada Pell     Eve Reid     Gus Voss` / `Cyril Okafor`. Under `For the motion (2)` and `For the amendment (1)` each side
/// is a piece of its own. A cell that stands below no heading, or below two, ends it, and so does one that is no name.
final class VoteColumns {

  private static final Wording HEAD = Wording.of("(?i)\\W{0,3}(?:(?:voting|voted|votes?) )?(?<side>for|in favou?r|against|opposed|abstain(?:ed|ing)?|abstentions?|declined to vote)"
      + "(?: (?:of )?(?:the )?(?<matter>motion|amendment|proposal|proposition))?(?:\\s{0,2}[-:(]{1,2}\\s{0,2}(?<count>\\d{1,3})\\)?)?\\W{0,3}");
  private static final Wording NAME = Wording.of("(?:(?:\\p{Lu}[\\p{L}.'-]*|van|von|de|der|la|le|ui|ó|ní)(?:\\s|$)){1,6}");
  private static final Wording NOBODY = Wording.of("(?i)\\W*(?:none|nil)?\\W*");
  private static final Pattern STROKES = Pattern.compile("[\\t|]");
  private static final int LONGEST = 160;
  private static final int FEWEST = 2;
  private static final int NEAR = 8;
  private static final int APART = 4;

  private VoteColumns() {}

  /// @param stroked whether strokes or tabs part the columns
  /// @param tabbed whether tabs do, so that those that begin a line are known by where its words begin
  /// @param indent where the line of the headings begins
  private record Head(Passage words, boolean stroked, boolean tabbed, int indent, int column, Side side, boolean amendment, OptionalInt count, List<String> names) {}

  /// Whether a line names the sides in cells of their own, that for the motion first, and nothing else.
  static boolean isHeading(Passage line) {
    return line.length() <= LONGEST && heads(line).size() >= FEWEST;
  }

  /// Reads the rows below a heading; the place after the last piece that holds one, or the heading's where there are none, or others than it counts.
  static int read(List<Piece> pieces, int heading, List<Piece> gathered) {
    List<Head> heads = heads(pieces.get(heading).words());
    int at = heading + 1;
    while (at < pieces.size() && isRow(pieces.get(at).words(), heads)) {
      take(pieces.get(at).words(), heads);
      at++;
    }
    boolean counted = heads.stream().allMatch(head -> head.count().orElse(head.names().size()) == head.names().size());
    if (at == heading + 1 || !counted || (at < pieces.size() && goesOn(pieces.get(at).words()))) {
      return heading;
    }
    add(gathered, heads, pieces.get(heading).words().through(pieces.get(at - 1).words()));
    return at;
  }

  private static void add(List<Piece> gathered, List<Head> heads, Passage whole) {
    if (heads.stream().noneMatch(Head::amendment)) {
      gathered.add(new Piece(whole, false, heads.stream().map(VoteColumns::sides).reduce(SideLists.NONE, SideLists::with), true, false));
      return;
    }
    heads.forEach(head -> gathered.add(new Piece(head.words(), false, sides(head), true, false)));
  }

  private static SideLists sides(Head head) {
    return SideLists.of(head.side(), head.names(), OptionalInt.of(head.names().size()));
  }

  private static List<Head> heads(Passage line) {
    List<Head> heads = new ArrayList<>();
    boolean stroked = STROKES.matcher(line.text()).find();
    for (Passage cell : TableCells.of(line)) {
      Matcher head = HEAD.matcher(cell.folded());
      if (!head.matches()) {
        return List.of();
      }
      boolean amendment = "amendment".equalsIgnoreCase(head.group("matter"));
      OptionalInt count = Optional.ofNullable(head.group("count")).map(Counts::number).orElse(OptionalInt.empty());
      heads.add(new Head(cell, stroked, line.text().indexOf('\t') >= 0, line.column(), column(line, cell, stroked), SideLists.side(head.group("side")), amendment, count, new ArrayList<>()));
    }
    boolean inOrder = heads.size() >= FEWEST && heads.getFirst().side() == Side.FOR && !heads.getFirst().amendment();
    return inOrder && heads.stream().skip(1).allMatch(head -> head.side() != Side.FOR || head.amendment()) ? heads : List.of();
  }

  /// How many tabs and strokes stand before a cell, or, where none part the cells, how far in it begins.
  private static int column(Passage line, Passage cell, boolean stroked) {
    return stroked ? (int) STROKES.matcher(line.text().substring(0, line.offset(cell))).results().count() : cell.column();
  }

  private static boolean isRow(Passage piece, List<Head> heads) {
    List<Passage> rows = rows(piece);
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.length() <= LONGEST && TableCells.of(row).stream().allMatch(cell -> NOBODY.is(cell) || (NAME.is(cell) && head(row, cell, heads).isPresent())));
  }

  /// Names that stand below no heading: of such a table some votes are not known.
  private static boolean goesOn(Passage piece) {
    return piece.length() <= LONGEST && TableCells.of(piece).stream().allMatch(cell -> NAME.is(cell) && VoterNames.subject(cell).isPresent());
  }

  private static void take(Passage piece, List<Head> heads) {
    rows(piece).forEach(row -> TableCells.of(row).stream().filter(cell -> !NOBODY.is(cell))
        .forEach(cell -> head(row, cell, heads).ifPresent(head -> VoterNames.first(cell).ifPresent(name -> head.names().add(name.name())))));
  }

  private static List<Passage> rows(Passage piece) {
    return piece.lines().stream().filter(line -> !line.isBlank()).toList();
  }

  /// The heading that a cell stands below.
  private static Optional<Head> head(Passage row, Passage cell, List<Head> heads) {
    Head one = heads.getFirst();
    int column = column(row, cell, one.stroked());
    if (one.stroked()) {
      int stripped = row.column() - one.indent();
      return heads.stream().filter(head -> (stripped == 0 || one.tabbed()) && head.column() == column + stripped).findFirst();
    }
    List<Head> nearest = heads.stream().sorted(Comparator.comparingInt(head -> Math.abs(head.column() - column))).limit(FEWEST).toList();
    int first = Math.abs(nearest.getFirst().column() - column);
    return first <= NEAR && Math.abs(nearest.getLast().column() - column) >= first + APART ? Optional.of(nearest.getFirst()) : Optional.empty();
  }
}
