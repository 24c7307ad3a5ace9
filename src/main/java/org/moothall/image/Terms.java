package org.moothall.image;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/// The terms of an image by their numbers, and their numbers by themselves.
final class Terms {

  /// Stands for the number of a term that the image does not have.
  static final int ABSENT = -2;

  private static final int CACHED = 1 << 14;
  private static final int LONGEST_CACHED = 300;

  private final int size;
  private final Bytes bytes;
  private final Longs ends;
  private final Ints hashes;
  private final Ints table;
  private final @Nullable Known[] known = new Known[CACHED];

  /// @param ends where each ends in the bytes
  /// @param hashes of each
  /// @param table numbers plus one at the places that hashes lead to, 0 where there is none; its size is a power of two
  Terms(int size, Bytes bytes, Longs ends, Ints hashes, Ints table) {
    this.size = size;
    this.bytes = bytes;
    this.ends = ends;
    this.hashes = hashes;
    this.table = table;
  }

  private record Known(int number, Node term) {}

  int size() {
    return size;
  }

  Bytes bytes() {
    return bytes;
  }

  Longs ends() {
    return ends;
  }

  Ints hashes() {
    return hashes;
  }

  Ints table() {
    return table;
  }

  /// Where the bytes of all end.
  long end() {
    return size == 0 ? 0 : ends.at(size - 1);
  }

  /// The term of a number.
  Node term(int number) {
    Known cached = known[number & (CACHED - 1)];
    return cached != null && cached.number == number ? cached.term : read(number);
  }

  private Node read(int number) {
    byte[] written = written(number);
    Node term = TermBytes.term(written);
    if (written.length <= LONGEST_CACHED) {
      known[number & (CACHED - 1)] = new Known(number, term);
    }
    return term;
  }

  /// The bytes of the term of a number.
  byte[] written(int number) {
    long start = number == 0 ? 0 : ends.at(number - 1);
    return bytes.copy(start, (int) (ends.at(number) - start));
  }

  /// The number of a term, or [#ABSENT].
  int number(Node term) {
    if (!term.isConcrete()) {
      return ABSENT;
    }
    byte[] wanted = TermBytes.of(stored(term));
    int hash = TermHash.of(wanted);
    int mask = table.size() - 1;
    for (int place = hash & mask; table.at(place) != 0; place = place + 1 & mask) {
      int number = table.at(place) - 1;
      if (hashes.at(number) == hash && Arrays.equals(written(number), wanted)) {
        return number;
      }
    }
    return ABSENT;
  }

  /// TDB2 keeps small values by what they are worth: of all spellings it stores one, and a query's finds it.
  static Node stored(Node term) {
    NodeId value = NodeId.inline(term);
    return value == null ? term : NodeId.extract(value);
  }
}
