package org.moothall.query;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// The share that one piece of work has of the processors, of time and of memory.
///
/// It begins with a permit for quick work. When it turns out to be long, the watch takes that permit back, and the work goes on
/// only with one for long work, for which it waits at its next row. So a quick query never stands behind long ones.
final class Turn {

  private static final long LOOK_MILLIS = 50;

  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private final long begun = System.nanoTime();
  private final Deadline deadline;
  private final Semaphore quick;
  private final Semaphore lengthy;
  private final Spending spending;
  private @Nullable Semaphore held;
  private boolean isLong;
  private long since;
  private volatile boolean holds;
  private volatile Optional<Refusal> stopped = Optional.empty();
  private volatile Optional<QueryExec> query = Optional.empty();

  Turn(Deadline deadline, Semaphore quick, Semaphore lengthy) {
    this.deadline = deadline;
    this.quick = quick;
    this.lengthy = lengthy;
    this.spending = Spending.ofThisThread();
  }

  /// Waits for the permit to begin.
  ///
  /// @throws RefusedException when the time is over first
  void begin() {
    acquire(quick);
  }

  /// Gives back what is held.
  synchronized void end() {
    release();
  }

  /// Throws when the time is over or the work was stopped, and waits where it is another's turn.
  void check() {
    deadline.check();
    pause();
  }

  /// Waits where it is another's turn; throws when the work was stopped. Cheap otherwise.
  void pause() {
    if (stopped.isPresent()) {
      throw new RefusedException(stopped.get());
    }
    if (!holds) {
      acquire(lengthy);
    }
  }

  /// The same as a step of a query. ARQ lets through only what tells that a query is cancelled; what else is thrown in a filter it takes for an error of one row.
  void step() {
    try {
      pause();
    } catch (RefusedException e) {
      stopped = stopped.or(() -> Optional.of(e.refusal()));
      throw new QueryCancelledException();
    }
  }

  /// Makes a query end when the work is stopped.
  void watch(QueryExec started) {
    query = Optional.of(started);
    stopped.ifPresent(_ -> started.abort());
  }

  /// Ends the work for a reason.
  void stop(Refusal reason) {
    stopped = Optional.of(reason);
    query.ifPresent(QueryExec::abort);
  }

  /// Ends the work when its time is over. It takes no lock of the query, which holds one while it is planned.
  void expire() {
    if (stopped.isEmpty() && deadline.isOver()) {
      stopped = Optional.of(reason());
      query.map(QueryExec::getContext).map(Context::getCancelSignal).ifPresent(signal -> signal.set(true));
    }
  }

  /// Throws when the work was stopped, though it seems done: steps of a query that know nothing of turns may have come to an end as if there were no more rows.
  void requireWhole() {
    if (stopped.isPresent()) {
      throw new RefusedException(stopped.get());
    }
  }

  /// Whether the work was stopped, or its time is over.
  boolean isOver() {
    return stopped.isPresent() || deadline.isOver();
  }

  /// Why the work ended before it was done.
  Refusal reason() {
    return stopped.orElseGet(() -> new Refusal.TimedOut(deadline.limit()));
  }

  /// Bytes that the work has taken so far, given back or not.
  long allocated() {
    return spending.bytes();
  }

  /// What can be told of it.
  Running told() {
    return new Running(number, lasting(), allocated(), outline());
  }

  /// Whether it has a permit to go on.
  boolean holds() {
    return holds;
  }

  /// How long it has been under way.
  Duration lasting() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /// Which one it is.
  long number() {
    return number;
  }

  private String outline() {
    return query.flatMap(exec -> Optional.ofNullable(exec.getQuery())).map(asked -> Redacted.of(asked.toString())).orElse("");
  }

  /// Takes the permit back when the work has had its share: some processor time of quick work, some seconds of long work that others wait for.
  synchronized void look() {
    long lasting = System.nanoTime() - since;
    boolean over = isLong
        ? lengthy.hasQueuedThreads() && lasting > Limits.LENGTHY_NANOS
        : spending.cpu() > Limits.sliceNanos(quick.hasQueuedThreads()) || lasting > Limits.quickNanos(quick.hasQueuedThreads());
    if (over) {
      release();
      isLong = true;
    }
  }

  private void acquire(Semaphore semaphore) {
    try {
      while (!semaphore.tryAcquire(Math.min(LOOK_MILLIS, deadline.millis()), TimeUnit.MILLISECONDS)) {
        stopped.ifPresent(reason -> {
          throw new RefusedException(reason);
        });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(reason());
    }
    hold(semaphore);
  }

  private synchronized void hold(Semaphore semaphore) {
    held = semaphore;
    since = System.nanoTime();
    holds = true;
  }

  private void release() {
    if (held != null) {
      held.release();
      held = null;
      holds = false;
    }
  }
}
