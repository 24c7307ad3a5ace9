package org.moothall.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What stands around values in a format: text with a `%` for each value, ready as bytes.
///
/// @param pieces the text before, between and after the values
record Frame(byte[][] pieces) {

  static Frame of(String pattern) {
    return new Frame(Arrays.stream(pattern.split("%", -1)).map(piece -> piece.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new));
  }

  byte[] piece(int index) {
    return pieces[index];
  }
}
