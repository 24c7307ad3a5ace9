package org.moothall.image;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/// Gives numbers to terms, in the order in which they come. Terms that an image already has keep theirs.
final class TermWriter {

  private final Shelf shelf;
  private final List<MemorySegment> pieces = new ArrayList<>();
  private final IntList hashes;
  private int[] table;
  private long[] ends;
  private int size;
  private long end;
  private Bytes bytes = new Bytes(List.of());

  TermWriter(Terms before, Shelf shelf) throws IOException {
    this.shelf = shelf;
    this.size = before.size();
    this.end = before.end();
    this.ends = before.ends().array(Math.max(1024, size + (size >> 3)));
    this.hashes = new IntList(before.hashes().array(Math.max(1024, size + (size >> 3))), size);
    this.table = before.table().array(before.table().size());
    reach(end);
  }

  /// The number of a term, which is added where it is new.
  int number(Node term) throws IOException {
    byte[] written = TermBytes.of(term);
    int hash = TermHash.of(written);
    int mask = table.length - 1;
    int place = hash & mask;
    for (; table[place] != 0; place = place + 1 & mask) {
      int number = table[place] - 1;
      if (hashes.at(number) == hash && Arrays.equals(bytes.copy(start(number), (int) (ends[number] - start(number))), written)) {
        return number;
      }
    }
    table[place] = size + 1;
    append(written, hash);
    return size - 1;
  }

  /// All of them, kept.
  Terms close() throws IOException {
    return new Terms(size, bytes, shelf.keep("term-ends", Arrays.copyOf(ends, size)), shelf.keep("term-hashes", hashes.array()), shelf.keep("term-table", table));
  }

  private long start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private void append(byte[] written, int hash) throws IOException {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + (size >> 1));
    }
    end += written.length;
    reach(end);
    bytes.put(end - written.length, written);
    ends[size++] = end;
    hashes.add(hash);
    if (size * 2L > table.length) {
      table = spread(table.length * 2);
    }
  }

  private void reach(long place) throws IOException {
    if ((long) pieces.size() << Bytes.BITS < place) {
      while ((long) pieces.size() << Bytes.BITS < place) {
        pieces.add(shelf.piece(pieces.size()));
      }
      bytes = new Bytes(pieces);
    }
  }

  private int[] spread(int places) {
    int[] wider = new int[places];
    for (int number = 0; number < size; number++) {
      int place = hashes.at(number) & places - 1;
      while (wider[place] != 0) {
        place = place + 1 & places - 1;
      }
      wider[place] = number + 1;
    }
    return wider;
  }
}
