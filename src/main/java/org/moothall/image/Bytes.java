package org.moothall.image;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// A long run of bytes, in pieces of one size.
final class Bytes {

  /// The size of a piece as a power of two.
  static final int BITS = 20;

  static final int PIECE = 1 << BITS;

  private final MemorySegment[] pieces;

  Bytes(List<MemorySegment> pieces) {
    this.pieces = pieces.toArray(MemorySegment[]::new);
  }

  /// How many pieces there are.
  int count() {
    return pieces.length;
  }

  MemorySegment piece(int number) {
    return pieces[number];
  }

  /// A copy of a part.
  byte[] copy(long from, int length) {
    byte[] copy = new byte[length];
    for (int done = 0; done < length; ) {
      MemorySegment piece = pieces[(int) ((from + done) >>> BITS)];
      long start = (from + done) & (PIECE - 1);
      int part = (int) Math.min(length - done, PIECE - start);
      MemorySegment.copy(piece, ValueLayout.JAVA_BYTE, start, copy, done, part);
      done += part;
    }
    return copy;
  }

  /// Puts bytes at a place.
  void put(long at, byte[] bytes) {
    for (int done = 0; done < bytes.length; ) {
      MemorySegment piece = pieces[(int) ((at + done) >>> BITS)];
      long start = (at + done) & (PIECE - 1);
      int part = (int) Math.min(bytes.length - done, PIECE - start);
      MemorySegment.copy(bytes, done, piece, ValueLayout.JAVA_BYTE, start, part);
      done += part;
    }
  }
}
