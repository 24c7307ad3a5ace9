package org.moothall.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.jspecify.annotations.Nullable;

/// The database's index of terms, by their hashes, which keeps what is new to itself until it is written, sorted, since hashes come in no order.
final class TermIndex implements Index {

  // Each takes some 160 bytes, so that they hold a tenth of the heap at most.
  private static final int MOST = Math.clamp(Runtime.getRuntime().maxMemory() / 1536, 1 << 10, 1 << 22);

  // So few are known by heart, since the tree takes its time to say of each new term that it has it not.
  private static final int FEW = 1 << 12;

  private final BPlusTree tree;
  private final LongConsumer room;
  private final int most;
  private final Map<ByteBuffer, Record> fresh = new HashMap<>();
  private final Map<ByteBuffer, Record> present = new HashMap<>();
  private boolean more;

  /// @param room asked whether there is room on the disk for so many bytes
  TermIndex(BPlusTree tree, LongConsumer room) {
    this(tree, room, MOST);
  }

  /// @param most how many new ones it keeps
  TermIndex(BPlusTree tree, LongConsumer room, int most) {
    this.tree = tree;
    this.room = room;
    this.most = most;
    Iterator<Record> records = tree.iterator();
    while (records.hasNext() && present.size() < FEW) {
      Record record = records.next();
      present.put(ByteBuffer.wrap(record.getKey()), record);
    }
    this.more = records.hasNext();
  }

  @Override
  public @Nullable Record find(Record record) {
    ByteBuffer key = ByteBuffer.wrap(record.getKey());
    Record known = present.getOrDefault(key, fresh.get(key));
    return known == null && more ? tree.find(record) : known;
  }

  @Override
  public boolean insert(Record record) {
    if (fresh.size() == most) {
      sync();
    }
    return fresh.put(ByteBuffer.wrap(record.getKey()), record) == null;
  }

  /// Writes what is new.
  @Override
  public void sync() {
    room.accept((long) fresh.size() * tree.getRecordFactory().recordLength() * SortedTree.MOST_WRITTEN);
    List<Record> sorted = fresh.values().stream().sorted(Record::compareByKey).toList();
    new SortedTree(tree).add(sorted.iterator(), sorted.size());
    more |= !sorted.isEmpty();
    fresh.clear();
  }

  @Override
  public boolean contains(Record record) {
    return find(record) != null;
  }

  @Override
  public RecordFactory getRecordFactory() {
    return tree.getRecordFactory();
  }

  @Override
  public Iterator<Record> iterator() {
    sync();
    return tree.iterator();
  }

  @Override
  public boolean isEmpty() {
    return present.isEmpty() && fresh.isEmpty() && !more;
  }

  @Override
  public long size() {
    return tree.size() + fresh.size();
  }

  @Override
  public void check() {
    tree.check();
  }

  @Override
  public boolean delete(Record record) {
    throw new UnsupportedOperationException("[store] terms stay");
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException("[store] terms stay");
  }

  /// Writes what is new; the tree is the database's, and stays open.
  @Override
  public void close() {
    sync();
  }
}
