package org.moothall.image;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// A column of whole numbers, on the heap or in a mapped file.
///
/// @param cells their bytes
record Ints(MemorySegment cells) {

  private static final ValueLayout.OfInt CELL = ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);

  /// A column on the heap.
  static Ints of(int... values) {
    return new Ints(MemorySegment.ofArray(values.clone()));
  }

  void put(int[] values) {
    MemorySegment.copy(values, 0, cells, CELL, 0, values.length);
  }

  int at(long place) {
    return cells.getAtIndex(CELL, place);
  }

  int size() {
    return (int) (cells.byteSize() / Integer.BYTES);
  }

  /// A copy of its beginning, on the heap.
  int[] array(int length) {
    int[] values = new int[length];
    MemorySegment.copy(cells, CELL, 0, values, 0, Math.min(length, size()));
    return values;
  }

  /// The first place from a sorted part of the column on whose value is not less.
  int lower(int from, int to, int value) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The first place in a sorted part of the column whose value is greater, where the value stands at its beginning or nowhere.
  int upper(int from, int to, int value) {
    int step = 1;
    int low = from;
    while (low + step < to && at(low + step) <= value) {
      low += step;
      step <<= 1;
    }
    return lower(low, Math.min(to, low + step), value + 1);
  }
}
