package org.moothall.read.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line that is to be written: words of prose, or the cells of a row.
///
/// @param line where it stands
/// @param cells its words, a text a cell
/// @param row whether it is a row of a table
/// @param last the base of the line on which its last words stand
record Entry(PrintedLine line, List<Cell> cells, boolean row, double last) {

  Entry {
    cells = List.copyOf(cells);
  }

  static Entry prose(PrintedLine line) {
    return new Entry(line, List.of(Cell.of(line, Double.MAX_VALUE)), false, line.base());
  }

  static Entry row(PrintedLine line, List<Cell> cells) {
    return new Entry(line, cells, true, line.base());
  }

  /// Whether it is the first cell of a row and nothing else, as a heading among rows is.
  boolean isAlone() {
    return row && cells.stream().skip(1).allMatch(Cell::isEmpty);
  }

  String text() {
    return cells.stream().filter(cell -> !cell.isEmpty()).map(Cell::text).collect(Collectors.joining("\t"));
  }

  /// The row with the cells of a further line of it.
  Entry with(Entry wrapped, Hyphens hyphens) {
    List<Cell> joined = new ArrayList<>();
    for (int i = 0; i < Math.max(cells.size(), wrapped.cells.size()); i++) {
      joined.add(cell(i).with(wrapped.cell(i), hyphens));
    }
    return new Entry(line, joined, true, wrapped.last);
  }

  Cell cell(int at) {
    return at < cells.size() ? cells.get(at) : Cell.empty(Double.MAX_VALUE);
  }
}
