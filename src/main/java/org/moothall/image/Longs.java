package org.moothall.image;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// A column of long whole numbers, on the heap or in a mapped file.
///
/// @param cells their bytes
record Longs(MemorySegment cells) {

  private static final ValueLayout.OfLong CELL = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);

  /// A column on the heap.
  static Longs of(long... values) {
    return new Longs(MemorySegment.ofArray(values.clone()));
  }

  void put(long[] values) {
    MemorySegment.copy(values, 0, cells, CELL, 0, values.length);
  }

  long at(long place) {
    return cells.getAtIndex(CELL, place);
  }

  /// A copy of its beginning, on the heap.
  long[] array(int length) {
    long[] values = new long[length];
    MemorySegment.copy(cells, CELL, 0, values, 0, (int) Math.min(length, cells.byteSize() / Long.BYTES));
    return values;
  }
}
