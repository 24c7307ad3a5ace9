package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.TableCells;
import org.moothall.text.Wording;

/// Members below the names of their wards, in columns, as large councils print who was present.
///
/// `WARD      WARD` / `MOORSIDE      QUARRY HILL` / `Ada Jane Pell      Ben Okafor`
final class WardRows {

  private static final Wording HEAD = Wording.of("(?i)^wards?$");
  private static final Wording NAME = Wording.of("^\\p{Lu}[\\p{L}'.-]*(?: (?:\\p{Lu}[\\p{L}'.-]*|de|van|von|der|al|el|bin|ap)){1,5}(?: \\([^()]{2,40}\\))?$");

  private WardRows() {}

  /// Whether a line heads the columns.
  static boolean areHeaded(List<Line> lines, int at) {
    return at < lines.size() && isColumns(lines.get(at)) && cells(lines.get(at)).stream().allMatch(cell -> HEAD.in(cell));
  }

  /// The names in the rows from a line on.
  ///
  /// @param names a name each
  /// @param to the index of the first line after them
  record Found(List<Passage> names, int to) {

    Found {
      names = List.copyOf(names);
    }
  }

  /// The rows below the line that heads them.
  static Found below(List<Line> lines, int head) {
    List<Passage> names = new ArrayList<>();
    int at = head + 1;
    while (at < lines.size() && (areHeaded(lines, at) || areWards(lines, at) || isOfNames(lines.get(at))) && !Rolls.opens(lines.get(at))) {
      if (isOfNames(lines.get(at))) {
        names.addAll(cells(lines.get(at)));
      }
      at++;
    }
    return new Found(names, at);
  }

  private static boolean isOfNames(Line line) {
    return !line.inCapitals() && cells(line).stream().allMatch(cell -> NAME.is(cell));
  }

  /// `MOORSIDE      QUARRY HILL`; a ward alone in its line only above names.
  private static boolean areWards(List<Line> lines, int at) {
    boolean alone = at + 1 < lines.size() && isOfNames(lines.get(at + 1)) && !Titles.isStandard(lines.get(at).words());
    return lines.get(at).inCapitals() && (isColumns(lines.get(at)) || alone);
  }

  private static boolean isColumns(Line line) {
    return cells(line).size() > 1;
  }

  private static List<Passage> cells(Line line) {
    return TableCells.of(line.passage()).stream().map(Passage::trimmed).toList();
  }
}
