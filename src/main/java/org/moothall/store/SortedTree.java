package org.moothall.store;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.params.StoreParams;

/// A tree of the database, to which many records are added at once, in its own order.
final class SortedTree {

  // A tree that is written anew leaves what it was in the files, so what comes has to be half of that at least.
  private static final int WORTH = 2;
  /// How many times what comes is written where a tree is written anew, with what it has.
  static final int MOST_WRITTEN = WORTH + 1;

  private final BPlusTree tree;
  private final long perPage;

  SortedTree(BPlusTree tree) {
    this.tree = tree;
    this.perPage = StoreParams.getDftStoreParams().getBlockSize() / tree.getRecordFactory().recordLength();
  }

  /// Whether it is better written anew than changed at so many places.
  boolean isMerged(long records) {
    return tree.getRecordsMgr().allocLimit() * perPage <= records * WORTH;
  }

  /// Adds records.
  ///
  /// @param sorted in the order of their keys; of those of one key, the first counts
  /// @param records how many they are
  /// @return how many the tree did not have
  long add(Iterator<Record> sorted, long records) {
    return isMerged(records) ? merge(sorted) : insert(sorted);
  }

  private long insert(Iterator<Record> sorted) {
    long fresh = 0;
    while (sorted.hasNext()) {
      fresh += tree.insert(sorted.next()) ? 1 : 0;
    }
    return fresh;
  }

  private long merge(Iterator<Record> sorted) {
    PeekIterator<Record> present = PeekIterator.create(tree.iterator());
    TreeWriter writer = new TreeWriter(tree);
    byte[] last = {};
    long fresh = 0;
    while (sorted.hasNext()) {
      Record record = sorted.next();
      while (present.hasNext() && Record.keyLT(present.peek(), record)) {
        writer.add(present.next());
      }
      boolean known = Arrays.equals(record.getKey(), last) || (present.hasNext() && Record.keyEQ(present.peek(), record));
      last = record.getKey();
      if (!known) {
        writer.add(record);
        fresh++;
      }
    }
    present.forEachRemaining(writer::add);
    writer.close();
    return fresh;
  }
}
