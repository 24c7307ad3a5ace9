package org.moothall.store;

import java.util.Arrays;

/// Gives each number that occurs a place, in the order in which they come: a table of hashes with open addresses.
final class Places {

  private static final int FIRST = 1 << 12;
  // The golden ratio as a fraction of 2^64: it spreads numbers that differ little over the whole table (Knuth, volume 3, 6.4).
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] numbers = new long[FIRST];
  private int[] table = new int[FIRST * 2];
  private int size;

  /// The place of a number, which is given to it where it has none.
  int of(long number) {
    int at = slot(number);
    if (table[at] > 0) {
      return table[at] - 1;
    }
    if (size == numbers.length) {
      grow();
      at = slot(number);
    }
    numbers[size] = number;
    size++;
    table[at] = size;
    return size - 1;
  }

  /// The numbers in the order in which the database sorts them, which knows no sign.
  long[] sorted() {
    long[] sorted = Arrays.copyOf(numbers, size);
    Arrays.setAll(sorted, at -> sorted[at] ^ Long.MIN_VALUE);
    Arrays.sort(sorted);
    Arrays.setAll(sorted, at -> sorted[at] ^ Long.MIN_VALUE);
    return sorted;
  }

  /// For each place, where its number stands among the sorted ones.
  int[] ranks(long[] sorted) {
    int[] ranks = new int[size];
    for (int rank = 0; rank < size; rank++) {
      ranks[of(sorted[rank])] = rank;
    }
    return ranks;
  }

  private int slot(long number) {
    int at = (int) ((number * SPREAD) >>> Long.numberOfLeadingZeros(table.length - 1L));
    while (table[at] > 0 && numbers[table[at] - 1] != number) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    numbers = Arrays.copyOf(numbers, size * 2);
    table = new int[size * 4];
    for (int place = 0; place < size; place++) {
      table[slot(numbers[place])] = place + 1;
    }
  }
}
