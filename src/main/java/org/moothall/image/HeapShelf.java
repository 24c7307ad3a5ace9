package org.moothall.image;

import java.lang.foreign.MemorySegment;

/// The heap.
///
/// @param before the bytes of the terms that are already there
record HeapShelf(Bytes before) implements Shelf {

  @Override
  public Ints keep(String name, int[] values) {
    return new Ints(MemorySegment.ofArray(values));
  }

  @Override
  public Longs keep(String name, long[] values) {
    return new Longs(MemorySegment.ofArray(values));
  }

  @Override
  public MemorySegment piece(int number) {
    return number < before.count() ? before.piece(number) : MemorySegment.ofArray(new byte[Bytes.PIECE]);
  }

  @Override
  public void close(Image image) {
    // What is on the heap is found by whoever holds it.
  }
}
