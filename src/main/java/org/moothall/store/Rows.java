package org.moothall.store;

import java.util.Arrays;

/// Statements as rows of four numbers, gathered to be sorted.
///
/// The numbers of the database are sparse; each is given a place among those that occur, so that a row takes sixteen bytes.
final class Rows {

  /// How many numbers a row has: of the graph, the subject, the property and the object.
  static final int SLOTS = 4;

  private static final int FIRST = 1 << 10;

  private final int[][] columns = new int[SLOTS][FIRST];
  private final Places places = new Places();
  private int size;

  /// Adds a row.
  void add(long graph, long subject, long property, long object) {
    if (size == columns[0].length) {
      Arrays.setAll(columns, slot -> Arrays.copyOf(columns[slot], size * 2));
    }
    columns[0][size] = places.of(graph);
    columns[1][size] = places.of(subject);
    columns[2][size] = places.of(property);
    columns[3][size] = places.of(object);
    size++;
  }

  /// How many there are; what came twice is counted twice.
  int size() {
    return size;
  }

  /// All of them, after which none may come any more.
  RankedRows rank() {
    long[] numbers = places.sorted();
    int[] ranks = places.ranks(numbers);
    for (int[] column : columns) {
      Arrays.setAll(column, row -> row < size ? ranks[column[row]] : 0);
    }
    return new RankedRows(columns, size, numbers);
  }
}
