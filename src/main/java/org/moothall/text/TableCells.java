package org.moothall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells of a line that was a row of a table: tabs, upright strokes or wide blanks stand between them.
public final class TableCells {

  private static final int WIDE = 3;
  private static final String PARTED = "  ";
  private static final int NEAR = 1;

  private TableCells() {}

  /// Whether words may hold cells at all.
  public static boolean mayHold(String words) {
    return words.indexOf('\t') >= 0 || words.indexOf('|') >= 0 || words.contains("   ");
  }

  /// The cells that have words; the whole line where nothing parts it.
  public static List<Passage> of(Passage line) {
    return mayHold(line.text()) ? of(line, WIDE) : List.of(line);
  }

  /// The cells that have words, where so many blanks part two.
  public static List<Passage> of(Passage line, int blanks) {
    String words = line.text();
    List<Passage> cells = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < words.length();) {
      int gap = gap(words, at, blanks);
      if (gap > 0) {
        add(cells, line.part(from, at));
        from = at + gap;
      }
      at += Math.max(1, gap);
    }
    add(cells, line.from(from));
    return cells;
  }

  /// The words of a line in the columns that begin at these places of a line, an empty list where nothing stands in one; nothing where words
  /// stand across the edge of two, as those of a sentence do. Words with brackets that have the line for themselves, `Ada Pell (Ashcombe - Data and
  /// Improvement Manager)`, stand in the first.
  public static Optional<List<List<Passage>>> under(Passage line, List<Integer> starts) {
    List<List<Passage>> columns = new ArrayList<>();
    starts.forEach(_ -> columns.add(new ArrayList<>()));
    String words = line.text();
    int at = 0;
    while (at < words.length()) {
      int from = at;
      while (from < words.length() && words.charAt(from) == ' ') {
        from++;
      }
      int to = words.indexOf(PARTED, from);
      to = to < 0 ? words.length() : to;
      if (from < to) {
        int left = line.column() + from;
        int column = (int) starts.stream().filter(start -> start <= left + NEAR).count() - 1;
        boolean entry = column == 0 && from == 0 && to == words.length() && words.indexOf('(') > 0 && !words.endsWith(".");
        boolean across = column < 0 || (!entry && column + 1 < starts.size() && line.column() + to > starts.get(column + 1) + NEAR);
        if (across) {
          return Optional.empty();
        }
        columns.get(column).add(line.part(from, to).trimmed());
      }
      at = to + 1;
    }
    return Optional.of(columns);
  }

  private static void add(List<Passage> cells, Passage cell) {
    Passage words = cell.trimmed();
    if (words.length() > 0) {
      cells.add(words);
    }
  }

  /// How many characters part two cells here.
  private static int gap(String words, int at, int blanks) {
    int to = at;
    while (to < words.length() && (words.charAt(to) == '\t' || words.charAt(to) == '|' || words.charAt(to) == ' ')) {
      to++;
    }
    String between = words.substring(at, to);
    return between.indexOf('\t') >= 0 || between.indexOf('|') >= 0 || between.length() >= blanks ? to - at : 0;
  }
}
