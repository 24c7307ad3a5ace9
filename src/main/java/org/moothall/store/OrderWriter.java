package org.moothall.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/// Writes rows of numbers into some of the sorted orders of the database, in a thread of its own, within the transaction of the thread that begins it.
///
/// A part of the database takes part in a transaction through one thread at a time; it is handed over at the beginning and given back at the end.
final class OrderWriter {

  private static final int WAITING = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int SLOTS = 4;
  private static final long[] LAST = {};
  private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final List<Order> orders;
  private final BlockingQueue<long[]> waiting = new ArrayBlockingQueue<>(WAITING);
  private final List<SysTransState> handed = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("order").unstarted(this::work);
  private volatile Optional<Throwable> failure = Optional.empty();
  private long added;

  /// One order: its tree, and which number of a row comes first, second, third and fourth.
  private static final class Order {

    private final BPlusTree tree;
    private final int[] slots;

    Order(TupleIndex index) {
      this.tree = LoaderOps.idxBTree(index);
      this.slots = index.getName().chars().map("GSPO"::indexOf).toArray();
    }

    Record record(long[] rows, int row) {
      byte[] key = new byte[SLOTS * Long.BYTES];
      for (int slot = 0; slot < SLOTS; slot++) {
        NUMBER.set(key, slot * Long.BYTES, rows[row + slots[slot]]);
      }
      return tree.getRecordFactory().create(key);
    }
  }

  OrderWriter(List<TupleIndex> indexes) {
    this.orders = indexes.stream().map(Order::new).toList();
  }

  /// Takes over the orders from the transaction's thread.
  void begin() {
    orders.forEach(order -> handed.add(order.tree.detach()));
    thread.start();
  }

  /// Adds rows to what is to be written; nothing may change them any more.
  void add(long[] rows) {
    requireSound();
    put(rows);
  }

  /// Waits until all is written, and gives the orders back.
  void end() {
    if (!handed.isEmpty()) {
      put(LAST);
      join();
      handed.forEach(state -> state.getComponent().attach(state));
      handed.clear();
    }
  }

  /// Throws what the writing threw, if it did.
  void requireSound() {
    if (failure.isPresent() && failure.get() instanceof InternalError full) {
      throw full;
    }
    if (failure.isPresent()) {
      throw new IllegalStateException("[store] an order could not be written", failure.get());
    }
  }

  /// How many rows the first of the orders did not have before.
  long added() {
    return added;
  }

  private void work() {
    handed.forEach(state -> state.getComponent().attach(state));
    try {
      for (long[] rows = waiting.take(); rows.length > 0; rows = waiting.take()) {
        write(rows);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = Optional.of(e);
    }
    handed.replaceAll(state -> state.getComponent().detach());
  }

  // What comes after a failure is taken and dropped, so that who gives it does not wait for ever.
  private void write(long[] rows) {
    if (failure.isEmpty()) {
      try {
        added += write(orders.getFirst(), rows);
        orders.stream().skip(1).forEach(order -> write(order, rows));
      } catch (RuntimeException | Error e) {
        failure = Optional.of(e);
      }
    }
  }

  /// In the order of the tree, since neighbours stand on one page.
  ///
  /// @return how many rows it did not have
  private static int write(Order order, long[] rows) {
    Record[] records = new Record[rows.length / SLOTS];
    Arrays.setAll(records, row -> order.record(rows, row * SLOTS));
    Arrays.sort(records, (one, other) -> Arrays.compareUnsigned(one.getKey(), other.getKey()));
    int fresh = 0;
    for (Record record : records) {
      fresh += order.tree.insert(record) ? 1 : 0;
    }
    return fresh;
  }

  private void put(long[] rows) {
    try {
      waiting.put(rows);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("[store] was interrupted", e);
    }
  }

  private void join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join(PATIENCE);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
