package org.moothall.image;

import java.util.Arrays;

/// Whole numbers that grow at their end.
final class IntList {

  private int[] values;
  private int size;

  IntList(int[] values, int size) {
    this.values = values;
    this.size = size;
  }

  IntList() {
    this(new int[1024], 0);
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  int at(int place) {
    return values[place];
  }

  int size() {
    return size;
  }

  int[] array() {
    return Arrays.copyOf(values, size);
  }
}
