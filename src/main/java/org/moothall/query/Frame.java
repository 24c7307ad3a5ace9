package org.moothall.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What stands around values in a format: text with a `%` for each value, ready as bytes.
final class Frame {

  private final byte[][] pieces;

  private Frame(byte[][] pieces) {
    this.pieces = pieces;
  }

  static Frame of(String pattern) {
    return new Frame(Arrays.stream(pattern.split("%", -1)).map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new));
  }

  /// The text before the first value, between two, or after the last.
  byte[] piece(int index) {
    return pieces[index];
  }
}
