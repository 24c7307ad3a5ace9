package org.moothall.store;

import org.moothall.image.Sorting;

/// Statements as rows of four numbers, which can be gone through in any sorted order, without a comparison.
final class RankedRows {

  private final int[][] columns;
  private final int size;
  private final long[] numbers;

  /// @param columns for each of the four, where the number of a row stands among all numbers
  /// @param numbers the numbers of the database, in the order in which it sorts them
  RankedRows(int[][] columns, int size, long[] numbers) {
    this.columns = columns;
    this.size = size;
    this.numbers = numbers;
  }

  /// How many there are; what came twice is counted twice.
  int size() {
    return size;
  }

  /// The rows in the order of one number, then of the next.
  ///
  /// @param slots which of the four comes first, second, third and fourth
  int[] sorted(int[] slots) {
    int[] sorted = Sorting.places(size);
    for (int at = Rows.SLOTS - 1; at >= 0; at--) {
      sorted = Sorting.by(columns[slots[at]], sorted, numbers.length);
    }
    return sorted;
  }

  /// A number of a row.
  long number(int row, int slot) {
    return numbers[columns[slot][row]];
  }
}
