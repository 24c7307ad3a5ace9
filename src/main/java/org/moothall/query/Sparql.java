package org.moothall.query;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.jspecify.annotations.Nullable;
import org.moothall.store.Store;

/// SPARQL under limits: few queries run, few wait, each ends at its time limit.
///
/// Work runs in a small pool of platform threads of its own, since a query never yields its processor.
public final class Sparql implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final long STACK_BYTES = 8L << 20;

  private final Store store;
  private final Limits limits;
  private final Guard guard;
  private final ThreadPoolExecutor pool;

  /// @param base the address that relative names in queries stand on
  public Sparql(Store store, String base, Limits limits) {
    this.store = store;
    this.limits = limits;
    this.guard = new Guard(base, limits);
    this.pool = new ThreadPoolExecutor(
        limits.running(), limits.running(), 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(limits.waiting()), threads());
  }

  /// Parses a query and checks it.
  ///
  /// @throws RefusedException when it is not a query that this endpoint answers
  public CheckedQuery parse(String text, Graphs graphs) {
    return guard.admit(text, graphs);
  }

  /// A number that changes whenever an answer may.
  public long version() {
    return store.version();
  }

  /// Does work in one read transaction and waits for it.
  ///
  /// @throws RefusedException when too much is under way or the time is over
  public <T> T read(Function<Reading, T> work) {
    Deadline deadline = Deadline.in(limits.time());
    Future<T> task = submit(work, deadline);
    try {
      return await(task, deadline);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (TimeoutException | CancellationException e) {
      throw new RefusedException(new Refusal.TimedOut(limits.time()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(new Refusal.TimedOut(limits.time()));
    } finally {
      // Never by interrupt: that would close the store's files under every other reader.
      task.cancel(false);
      pool.purge();
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }

  private <T> Future<T> submit(Function<Reading, T> work, Deadline deadline) {
    try {
      return pool.submit(() -> {
        deadline.check();
        return store.read(dataset -> work.apply(new Reading(dataset, limits, deadline)));
      });
    } catch (RejectedExecutionException e) {
      throw new RefusedException(new Refusal.Busy(Duration.ofSeconds(5)));
    }
  }

  // A running query stops itself; the grace covers the step it is in.
  private static <T> T await(Future<T> task, Deadline deadline) throws ExecutionException, TimeoutException, InterruptedException {
    return task.get(deadline.millis() + GRACE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private RuntimeException unchecked(@Nullable Throwable cause) {
    return switch (cause) {
      case QueryCancelledException _ -> new RefusedException(new Refusal.TimedOut(limits.time()));
      case QueryExecException e when e.getCause() instanceof QueryCancelledException -> new RefusedException(new Refusal.TimedOut(limits.time()));
      case StackOverflowError _ -> new RefusedException(new Refusal.TooDeep(limits.depth()));
      case RuntimeException e -> e;
      case null, default -> new IllegalStateException("[query] failed", cause);
    };
  }

  private static ThreadFactory threads() {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(null, work, "query-" + number.incrementAndGet(), STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }
}
