package org.moothall.image;

import java.util.Arrays;

/// Numbers keys from 0 in the order in which they are first seen. Keys are whole numbers, of which two may be packed into one.
final class Numbering {

  private static final int BEGIN = 8;
  private static final int FREE = -1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[BEGIN];
  private int[] numbers = filled(BEGIN);
  private int size;

  /// A key of two.
  static long pair(int one, int other) {
    return ((long) one << 32) | (other & 0xFFFFFFFFL);
  }

  /// How many different keys were seen.
  int size() {
    return size;
  }

  /// The number of a key; it is the size before, where the key is new.
  int of(long key) {
    int place = place(key);
    if (numbers[place] != FREE) {
      return numbers[place];
    }
    keys[place] = key;
    numbers[place] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private int place(long key) {
    int place = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
    while (numbers[place] != FREE && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] before = keys;
    int[] known = numbers;
    keys = new long[before.length * 2];
    numbers = filled(keys.length);
    for (int at = 0; at < before.length; at++) {
      if (known[at] != FREE) {
        int place = place(before[at]);
        keys[place] = before[at];
        numbers[place] = known[at];
      }
    }
  }

  private static int[] filled(int length) {
    int[] free = new int[length];
    Arrays.fill(free, FREE);
    return free;
  }
}
