package org.moothall.read.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Adds the lines of a table that only continue cells to the row above them.
///
/// A line without a first cell continues, unless it has one cell only, whose first word would have fitted behind the cell above: then that is a list,
/// a name a line. Another line does where it follows closely and none of its cells would have fitted behind the cell above.
///
///     Councillor Amaryllis Fotheringay-    Cabinet Member for Parks and
///     Ponsonby                             Open Spaces
final class WrappedRows {

  private static final double CLOSE = 1.4;
  private static final double NEAR = 2.2;
  private static final int MOST_LINES = 5;
  private static final Pattern PERSON = Pattern.compile("^(?:Councillors?|Cllrs?|Cr|Alderman|Mayor|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof(?:essor)?|Rev)\\b.*");

  private WrappedRows() {}

  static List<Entry> joined(List<Entry> lines, Hyphens hyphens) {
    List<Entry> rows = new ArrayList<>();
    int taken = 1;
    for (Entry line : lines) {
      if (!rows.isEmpty() && taken < MOST_LINES && continues(rows.getLast(), line)) {
        rows.set(rows.size() - 1, rows.getLast().with(line, hyphens));
        taken++;
      } else {
        rows.add(line);
        taken = 1;
      }
    }
    return rows;
  }

  private static boolean continues(Entry row, Entry line) {
    double step = line.line().base() - row.last();
    if (!row.row() || !line.row() || line.cells().size() < 2 || PERSON.matcher(line.cell(0).text()).matches()) {
      return false;
    }
    if (line.cell(0).isEmpty()) {
      return step < NEAR * line.line().size() && !isListed(row, line);
    }
    return step < CLOSE * line.line().size() && areFull(row, line);
  }

  private static boolean isListed(Entry row, Entry line) {
    List<Integer> filled = IntStream.range(0, line.cells().size()).filter(i -> !line.cell(i).isEmpty()).boxed().toList();
    return filled.size() == 1 && !row.cell(filled.getFirst()).isEmpty() && !row.cell(filled.getFirst()).isFullBefore(line.cell(filled.getFirst()));
  }

  private static boolean areFull(Entry row, Entry line) {
    for (int i = 0; i < line.cells().size(); i++) {
      Cell next = line.cell(i);
      if (!next.isEmpty() && (row.cell(i).isEmpty() || !row.cell(i).isFullBefore(next))) {
        return false;
      }
    }
    return true;
  }
}
