package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;

/// The cells of a line that was a row of a table: tabs, upright strokes or wide blanks stand between them.
final class TableCells {

  private static final int WIDE = 3;

  private TableCells() {}

  static boolean mayHold(String words) {
    return words.indexOf('\t') >= 0 || words.indexOf('|') >= 0 || words.contains("   ");
  }

  static List<Passage> of(Passage line) {
    String words = line.text();
    if (!mayHold(words)) {
      return List.of(line);
    }
    List<Passage> cells = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < words.length();) {
      int gap = gap(words, at);
      if (gap > 0) {
        add(cells, line.part(from, at));
        from = at + gap;
      }
      at += Math.max(1, gap);
    }
    add(cells, line.from(from));
    return cells;
  }

  private static void add(List<Passage> cells, Passage cell) {
    Passage words = cell.trimmed();
    if (words.length() > 0) {
      cells.add(words);
    }
  }

  /// How many characters part two cells here.
  private static int gap(String words, int at) {
    int to = at;
    while (to < words.length() && (words.charAt(to) == '\t' || words.charAt(to) == '|' || words.charAt(to) == ' ')) {
      to++;
    }
    String between = words.substring(at, to);
    return between.indexOf('\t') >= 0 || between.indexOf('|') >= 0 || between.length() >= WIDE ? to - at : 0;
  }
}
