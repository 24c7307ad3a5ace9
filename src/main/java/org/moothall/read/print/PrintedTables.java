package org.moothall.read.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds rows of tables among lines and parts their cells.
///
/// The left edges of columns are learned over the lines of a table, so that a cell as wide as its column does not run
/// into the next; a line that continues cells of the row above is added to it.
final class PrintedTables {

  private static final double WIDE = 1.5;
  private static final double EDGE = 3;
  private static final int APART = 3;
  private static final Pattern LIST_MARK = Pattern.compile("^(?:[^\\p{L}\\p{N}]|o|\\(?\\d{1,4}(?:\\.\\d{1,3}){0,3}[.):]?|\\(?[a-zA-Z][.)]|\\(?[ivxlIVXL]{1,6}[.)]|[A-Z]{1,4}\\d{0,3}[/.]?\\d{1,4})$");

  private PrintedTables() {}

  /// A left edge of a column and the lines over which it holds.
  private record Edge(double left, int from, int to) {

    boolean holds(int line) {
      return from <= line && line <= to;
    }
  }

  static List<Entry> read(List<PrintedLine> lines, Hyphens hyphens) {
    List<Edge> edges = edges(lines);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      List<Edge> held = edges.stream().filter(edge -> edge.holds(at)).sorted(Comparator.comparingDouble(Edge::left)).toList();
      entries.add(held.isEmpty() ? loose(lines.get(i)) : row(lines.get(i), held.stream().map(Edge::left).toList(), right(lines, held.getLast())));
    }
    return WrappedRows.joined(entries, hyphens);
  }

  /// Where the last column of a table ends: at the end of its longest line.
  private static double right(List<PrintedLine> lines, Edge last) {
    return lines.subList(last.from(), last.to() + 1).stream().filter(line -> line.right() > last.left()).mapToDouble(PrintedLine::right).max().orElse(last.left());
  }

  private static List<Edge> edges(List<PrintedLine> lines) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int gap : gaps(lines.get(i))) {
        double left = lines.get(i).words().get(gap).left();
        int at = i;
        if (edges.stream().noneMatch(edge -> edge.holds(at) && Math.abs(edge.left() - left) <= EDGE)) {
          edge(lines, left, i).ifPresent(edges::add);
        }
      }
    }
    return edges;
  }

  /// The edge that lines from here on share, the lines between them included.
  private static Optional<Edge> edge(List<PrintedLine> lines, double left, int from) {
    int to = from;
    int shared = 1;
    for (int i = from + 1; i < lines.size() && i - to <= APART; i++) {
      PrintedLine line = lines.get(i);
      if (gaps(line).stream().anyMatch(gap -> Math.abs(line.words().get(gap).left() - left) <= EDGE)) {
        shared++;
        to = i;
      } else if (to == i - 1 && Math.abs(line.left() - left) <= EDGE) {
        to = i;
      }
    }
    return shared >= 2 ? Optional.of(new Edge(left, from, to)) : Optional.empty();
  }

  /// The words that stand after a gap wider than any blank.
  private static List<Integer> gaps(PrintedLine line) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < line.words().size(); i++) {
      boolean wide = line.words().get(i).left() - line.words().get(i - 1).right() > WIDE * line.size();
      if (wide && !(i == 1 && LIST_MARK.matcher(line.words().getFirst().text()).matches())) {
        gaps.add(i);
      }
    }
    return gaps;
  }

  /// A line of no table; a gap in it parts it all the same.
  private static Entry loose(PrintedLine line) {
    List<Integer> gaps = gaps(line);
    if (gaps.isEmpty()) {
      return Entry.prose(line);
    }
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int gap : gaps) {
      cells.add(Cell.of(line.part(from, gap), Double.MAX_VALUE));
      from = gap;
    }
    cells.add(Cell.of(line.part(from, line.words().size()), Double.MAX_VALUE));
    return Entry.row(line, cells);
  }

  private static Entry row(PrintedLine line, List<Double> lefts, double right) {
    if (lefts.stream().anyMatch(left -> line.words().stream().anyMatch(word -> word.left() < left - EDGE && word.right() > left + EDGE))) {
      return loose(line);
    }
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (double left : lefts) {
      int to = from;
      while (to < line.words().size() && line.words().get(to).left() < left - EDGE) {
        to++;
      }
      cells.add(cell(line, from, to, left));
      from = to;
    }
    cells.add(cell(line, from, line.words().size(), right));
    boolean label = from == line.words().size() && (line.bold() || line.text().endsWith(":"));
    return label ? Entry.prose(line) : Entry.row(line, cells);
  }

  private static Cell cell(PrintedLine line, int from, int to, double limit) {
    return from < to ? Cell.of(line.part(from, to), limit) : Cell.empty(limit);
  }
}
