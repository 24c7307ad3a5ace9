package org.moothall.image;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// Where the columns of an image are kept.
interface Shelf {

  /// Keeps a column.
  Ints keep(String name, int[] values) throws IOException;

  /// Keeps a column.
  Longs keep(String name, long[] values) throws IOException;

  /// A piece of the bytes of terms, to be written and read; one that was given before holds what it held.
  MemorySegment piece(int number) throws IOException;

  /// The image is complete: it may be found from now on.
  void close(Image image) throws IOException;
}
