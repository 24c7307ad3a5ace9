package org.moothall.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/// One of the sorted orders of the database: its tree, and which number of a row comes first, second, third and fourth.
final class Order {

  private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final BPlusTree tree;
  private final int[] slots;

  Order(TupleIndex index) {
    this.tree = LoaderOps.idxBTree(index);
    this.slots = index.getName().chars().map("GSPO"::indexOf).toArray();
  }

  /// Takes its part in the transaction from the thread that has it.
  SysTransState detach() {
    return tree.detach();
  }

  /// Adds rows.
  ///
  /// @return how many of them it did not have
  long add(RankedRows rows) {
    return new SortedTree(tree).add(Iter.map(Arrays.stream(rows.sorted(slots)).iterator(), row -> record(rows, row)), rows.size());
  }

  private Record record(RankedRows rows, int row) {
    byte[] key = new byte[Rows.SLOTS * Long.BYTES];
    for (int at = 0; at < Rows.SLOTS; at++) {
      NUMBER.set(key, at * Long.BYTES, rows.number(row, slots[at]));
    }
    return tree.getRecordFactory().create(key);
  }
}
