package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.TableCells;

/// Attendance lists that stand side by side, each below its heading.
///
/// `Present:      Also present:` / `Ada Pell      Ben Okafor (Lea Trust)`
final class RollColumns {

  private RollColumns() {}

  /// The lists in the order of their headings; none where a list stands alone, or where words stand across two columns.
  ///
  /// @param roll what was read as one list: the first heading, and beside it the others
  /// @param opening the list that words open
  static List<Roll> of(Roll roll, Function<Passage, Optional<Roll>> opening) {
    if (roll.entries().size() < 2) {
      return List.of();
    }
    List<Passage> headings = TableCells.of(roll.entries().getFirst());
    List<Roll> beside = headings.stream().flatMap(heading -> opening.apply(heading).filter(open -> open.entries().isEmpty()).stream()).toList();
    if (beside.isEmpty() || beside.size() < headings.size()) {
      return List.of();
    }
    List<Integer> starts = Stream.concat(Stream.of(roll.heading()), headings.stream()).map(Passage::column).toList();
    boolean tabbed = roll.heading().through(headings.getLast()).text().indexOf('\t') >= 0;
    List<List<Passage>> columns = new ArrayList<>();
    starts.forEach(_ -> columns.add(new ArrayList<>()));
    for (Passage row : roll.entries().subList(1, roll.entries().size())) {
      Optional<List<List<Passage>>> cells = tabbed ? tabbed(row, starts.size()) : TableCells.under(row, starts);
      if (cells.isEmpty()) {
        return List.of();
      }
      IntStream.range(0, starts.size()).forEach(at -> columns.get(at).addAll(cells.get().get(at)));
    }
    List<Roll> rolls = new ArrayList<>(List.of(new Roll(roll.kind(), roll.heading(), columns.getFirst())));
    IntStream.range(0, beside.size()).forEach(at -> rolls.add(new Roll(beside.get(at).kind(), beside.get(at).heading(), columns.get(at + 1))));
    return rolls;
  }

  /// The cells of a row between tabs, a list each; a row that begins with tabs has none in its first columns.
  private static Optional<List<List<Passage>>> tabbed(Passage row, int columns) {
    List<Passage> cells = TableCells.of(row);
    int first = Math.min(row.column(), columns - cells.size());
    return first < 0 ? Optional.empty() : Optional.of(IntStream.range(0, columns).mapToObj(at -> at < first || at - first >= cells.size() ? List.<Passage>of() : List.of(cells.get(at - first))).toList());
  }
}
