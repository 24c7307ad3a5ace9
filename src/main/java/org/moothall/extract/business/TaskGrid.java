package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.extract.business.ActionColumns.Kind;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.TableCells;

/// Tasks in a table whose cells go over several lines, each below the heading of its column.
///
/// `Action             Due        Owner` / `Send the list of    4 May      Ada Pell` / `trees to Members` is one task: `Send the list of trees to Members`.
///
/// @param kinds what the columns hold
/// @param starts where they begin on a line
record TaskGrid(List<Kind> kinds, List<Integer> starts) {

  static final TaskGrid NONE = new TaskGrid(List.of(), List.of());

  TaskGrid {
    kinds = List.copyOf(kinds);
    starts = List.copyOf(starts);
  }

  /// The grid that a heading lays out; none where tabs or strokes part its cells, or no column holds tasks or none their owners.
  static TaskGrid of(ActionColumns columns, List<Passage> cells, Passage line) {
    boolean blanks = line.text().indexOf('\t') < 0 && line.text().indexOf('|') < 0;
    boolean whole = columns.kinds().contains(Kind.TASK) && columns.kinds().contains(Kind.OWNER) && columns.kinds().size() == cells.size();
    return blanks && whole ? new TaskGrid(columns.kinds(), cells.stream().map(Passage::column).toList()) : NONE;
  }

  /// A row, with the cells that it has words in.
  ///
  /// @param words all its lines
  record Row(Passage words, Optional<Passage> task, Optional<Passage> owner, Optional<Passage> due, Optional<Passage> status, Optional<Passage> item) {}

  /// The rows of a block; none where it holds anything else.
  List<Row> rows(Passage block) {
    List<List<List<Passage>>> rows = new ArrayList<>();
    for (Passage line : kinds.isEmpty() ? List.<Passage>of() : block.lines()) {
      Optional<List<List<Passage>>> cells = TableCells.under(line, starts);
      if (cells.isEmpty()) {
        return List.of();
      }
      boolean opens = has(Kind.TASK, cells.get()) && has(Kind.OWNER, cells.get()) && (!kinds.contains(Kind.DUE) || has(Kind.DUE, cells.get()));
      if (opens) {
        rows.add(cells.get());
      } else if (rows.isEmpty()) {
        return List.of();
      } else {
        IntStream.range(0, kinds.size()).forEach(at -> rows.getLast().get(at).addAll(cells.get().get(at)));
      }
    }
    return rows.stream().map(this::row).toList();
  }

  private boolean has(Kind kind, List<List<Passage>> cells) {
    return !cells.get(kinds.indexOf(kind)).isEmpty();
  }

  private Row row(List<List<Passage>> cells) {
    List<Passage> all = cells.stream().flatMap(List::stream).toList();
    Passage words = all.stream().reduce(Passage::through).orElseThrow();
    return new Row(words, cell(Kind.TASK, cells), cell(Kind.OWNER, cells), cell(Kind.DUE, cells), cell(Kind.STATUS, cells), cell(Kind.ITEM, cells));
  }

  /// The words of a cell as one line.
  private Optional<Passage> cell(Kind kind, List<List<Passage>> cells) {
    List<Passage> lines = kinds.contains(kind) ? cells.get(kinds.indexOf(kind)) : List.of();
    if (lines.size() < 2) {
      return lines.stream().findFirst();
    }
    return Optional.of(SourceText.of(lines.stream().map(Passage::text).collect(Collectors.joining(" "))).all());
  }
}
