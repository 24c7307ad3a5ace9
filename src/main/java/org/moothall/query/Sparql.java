package org.moothall.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.moothall.federation.Federation;
import org.moothall.federation.FederationException;
import org.moothall.search.SearchIndex;
import org.moothall.store.Store;
import org.slf4j.MDC;

/// SPARQL under limits: few queries run, few wait, each ends at its time limit.
///
/// Work runs in platform threads of its own, since a query never yields its processor, and in turns ([Turns]).
public final class Sparql implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final long STACK_BYTES = 8L << 20;
  private static final long IDLE_SECONDS = 30;
  private static final long LOOK_MILLIS = 100;

  private final Store store;
  private final Limits limits;
  private final Parsed parsed;
  private final Sources sources;
  private final ThreadPoolExecutor pool;
  private final Turns turns;

  /// Without full text and endpoints of others.
  ///
  /// @param base the address that relative names in queries stand on
  public Sparql(Store store, String base, Limits limits) {
    this(store, base, limits, new Sources(TextQuery.none(), Federation.OFF));
  }

  /// With full text, and endpoints of others as far as they are allowed.
  ///
  /// @param base the address that relative names in queries stand on
  public Sparql(Store store, String base, Limits limits, SearchIndex index, Federation federation) {
    this(store, base, limits, new Sources(TextQuery.over(index), federation));
  }

  private Sparql(Store store, String base, Limits limits, Sources sources) {
    this.store = store;
    this.sources = sources;
    this.limits = limits;
    this.parsed = new Parsed(new Guard(base, limits, sources.federation()));
    this.turns = new Turns(limits);
    this.pool = new ThreadPoolExecutor(0, limits.running() + limits.waiting(), IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads());
  }

  /// Parses a query and checks it.
  ///
  /// @throws RefusedException when it is not a query that this endpoint answers
  public CheckedQuery parse(String text, Graphs graphs) {
    return parsed.get(text, graphs);
  }

  /// What a query may take.
  public Limits limits() {
    return limits;
  }

  /// A number that changes whenever an answer may.
  public long version() {
    return store.version();
  }

  /// Does work in one read transaction and waits for it.
  ///
  /// @throws RefusedException when too much is under way or the time is over
  public <T> T read(Function<Reading, T> work) {
    return read(work, Caller.PATIENT);
  }

  /// Does work in one read transaction and waits for it as long as the caller does.
  ///
  /// @throws RefusedException when too much is under way, the time is over or the caller is gone
  public <T> T read(Function<Reading, T> work, Caller caller) {
    Deadline deadline = Deadline.in(limits.time());
    CompletableFuture<Turn> started = new CompletableFuture<>();
    Map<String, String> named = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());
    Future<T> task = submit(() -> {
      MDC.setContextMap(named);
      Turn turn = turns.turn(deadline);
      started.complete(turn);
      return run(turn, work);
    });
    try {
      return await(task, deadline, () -> caller.isGone() && stop(started));
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (TimeoutException e) {
      throw new RefusedException(new Refusal.TimedOut(limits.time()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(new Refusal.TimedOut(limits.time()));
    }
  }

  /// What is under way, the oldest first.
  public List<Running> running() {
    return turns.list();
  }

  /// Whether something is under way, or was within the last second.
  public boolean isBusy() {
    return turns.isBusy();
  }

  /// How much is under way that waits for its turn.
  public int waiting() {
    return Math.max(0, pool.getActiveCount() - turns.holding());
  }

  /// Ends work that is under way.
  ///
  /// @return whether there was any of the number
  public boolean end(long number) {
    return turns.stop(number, new Refusal.Ended());
  }

  @Override
  public void close() {
    pool.shutdown();
    turns.close();
  }

  private <T> T run(Turn turn, Function<Reading, T> work) {
    try {
      return turns.take(turn, _ -> store.view(view -> work.apply(new Reading(view, limits, turn, sources))));
    } catch (RefusedException e) {
      throw e;
    } catch (FederationException e) {
      throw new RefusedException(Refusal.of(e.reason()));
    } catch (RuntimeException e) {
      // ARQ that is cancelled in the middle of a step may fail in ways of its own.
      throw turn.isOver() || e instanceof QueryCancelledException ? new RefusedException(turn.reason()) : e;
    }
  }

  private static boolean stop(CompletableFuture<Turn> started) {
    CompletableFuture<Void> stopped = started.thenAccept(turn -> turn.stop(new Refusal.Abandoned()));
    return !stopped.isCompletedExceptionally();
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return pool.submit(work);
    } catch (RejectedExecutionException e) {
      throw new RefusedException(new Refusal.Busy(Duration.ofSeconds(5)));
    }
  }

  // A running query stops itself, never by interrupt: that would close the store's files under every other reader.
  // The grace covers the step it is in.
  private static <T> T await(Future<T> task, Deadline deadline, BooleanSupplier abandoned)
      throws ExecutionException, TimeoutException, InterruptedException {
    long end = deadline.end() + GRACE.toNanos();
    do {
      waitBriefly(task);
    } while (!task.isDone() && System.nanoTime() - end < 0 && !abandoned.getAsBoolean());
    return task.get(0, TimeUnit.NANOSECONDS);
  }

  private static void waitBriefly(Future<?> task) throws ExecutionException, InterruptedException {
    try {
      task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // It goes on: whether anybody still waits is looked at next.
    }
  }

  private RuntimeException unchecked(@Nullable Throwable cause) {
    return switch (cause) {
      case StackOverflowError _ -> new RefusedException(new Refusal.TooDeep(limits.depth()));
      case OutOfMemoryError _ -> new RefusedException(new Refusal.TooMuchMemory());
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
