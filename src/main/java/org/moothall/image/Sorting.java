package org.moothall.image;

import java.util.stream.IntStream;

/// Sorts by keys that are whole numbers from 0, in time that grows with their count: it counts and places them.
public final class Sorting {

  private Sorting() {}

  /// Places in the order of their keys; those of one key stay in the order in which they were.
  ///
  /// @param keys a key for each place
  /// @param places all places from 0, in some order
  /// @param bound no key reaches it
  public static int[] by(int[] keys, int[] places, int bound) {
    int[] next = starts(keys, places.length, bound);
    int[] sorted = new int[places.length];
    for (int place : places) {
      sorted[next[keys[place]]++] = place;
    }
    return sorted;
  }

  /// Where in sorted order the places of each key begin, and where those of the last end.
  static int[] starts(int[] keys, int length, int bound) {
    int[] starts = new int[bound + 1];
    for (int at = 0; at < length; at++) {
      starts[keys[at] + 1]++;
    }
    for (int key = 0; key < bound; key++) {
      starts[key + 1] += starts[key];
    }
    return starts;
  }

  /// The places from 0.
  public static int[] places(int length) {
    return IntStream.range(0, length).toArray();
  }

  /// The values at places.
  static int[] taken(int[] values, int[] places) {
    int[] taken = new int[places.length];
    for (int at = 0; at < places.length; at++) {
      taken[at] = values[places[at]];
    }
    return taken;
  }
}
