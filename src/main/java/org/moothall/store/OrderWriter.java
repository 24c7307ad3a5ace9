package org.moothall.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/// Writes rows of numbers into some of the sorted orders of the database, in a thread of its own, within the transaction of the thread that begins it.
///
/// A part of the database takes part in a transaction through one thread at a time; it is handed over at the beginning and given back at the end.
final class OrderWriter {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final RankedRows LAST = new Rows().rank();

  private final List<Order> orders;
  private final BlockingQueue<RankedRows> waiting = new SynchronousQueue<>();
  private final List<SysTransState> handed = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("order").unstarted(this::work);
  private volatile Optional<Throwable> failure = Optional.empty();
  private volatile boolean abandoned;
  private long added;

  OrderWriter(List<TupleIndex> indexes) {
    this.orders = indexes.stream().map(Order::new).toList();
  }

  /// Takes over the orders from the transaction's thread.
  void begin() {
    orders.forEach(order -> handed.add(order.detach()));
    thread.start();
  }

  /// Adds rows to what is to be written.
  void add(RankedRows rows) {
    requireSound();
    if (!put(rows)) {
      requireSound();
      throw new IllegalStateException("[store] nobody writes an order any more");
    }
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

  /// Leaves out what is not written yet: the transaction will be aborted.
  void abandon() {
    abandoned = true;
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
      for (RankedRows rows = waiting.take(); rows.size() > 0; rows = waiting.take()) {
        write(rows);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = Optional.of(e);
    } finally {
      handed.replaceAll(state -> state.getComponent().detach());
    }
  }

  // What comes after a failure is taken and dropped, so that who gives it does not wait for ever.
  private void write(RankedRows rows) {
    if (failure.isEmpty() && !abandoned) {
      try {
        added += orders.getFirst().add(rows);
        orders.stream().skip(1).forEach(order -> order.add(rows));
      } catch (RuntimeException | Error e) {
        failure = Optional.of(e);
      }
    }
  }

  /// Hands rows to the thread, which takes them when it has written those before.
  ///
  /// @return whether it took them, which it does while it lives
  private boolean put(RankedRows rows) {
    boolean interrupted = false;
    boolean taken = false;
    while (!taken && thread.isAlive()) {
      try {
        taken = waiting.offer(rows, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return taken;
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
