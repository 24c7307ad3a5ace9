package org.moothall.query;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.moothall.identity.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shares the processors among the work under way, and stops work that takes too much memory or time.
final class Turns implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger("slow");
  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final long LOOK_MILLIS = 25;
  private static final Duration LATELY = Duration.ofSeconds(1);

  private final Limits limits;
  private final Semaphore quick;
  private final Semaphore lengthy;
  private final ScheduledFuture<?> looking;
  private final Set<Turn> turns = ConcurrentHashMap.newKeySet();
  private volatile long ended = System.nanoTime() - LATELY.toNanos();
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread thread = new Thread(work, "query-watch");
    thread.setDaemon(true);
    return thread;
  });

  /// @param limits of which how many may run: some of them quick ones, the rest long ones
  Turns(Limits limits) {
    this.limits = limits;
    this.quick = new Semaphore(limits.quick(), true);
    this.lengthy = new Semaphore(limits.lengthy(), true);
    this.looking = watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// Does work in this thread when its turn comes.
  <T> T take(Turn turn, Function<Turn, T> work) {
    try {
      turn.begin();
      turns.add(turn);
      if (limits.boundsMemory()) {
        Heap.enter(turn);
      }
      T done = work.apply(turn);
      turn.requireWhole();
      return done;
    } finally {
      ended = System.nanoTime();
      turns.remove(turn);
      Heap.leave(turn);
      turn.end();
      tellSlow(turn);
    }
  }

  /// What is under way, the oldest first.
  List<Running> list() {
    return turns.stream().map(Turn::told).sorted(Comparator.comparingLong(Running::number)).toList();
  }

  /// Whether something is under way, or was within the last second.
  boolean isBusy() {
    return !turns.isEmpty() || System.nanoTime() - ended < LATELY.toNanos();
  }

  /// How many have a permit to go on.
  int holding() {
    return (int) turns.stream().filter(Turn::holds).count();
  }

  /// Ends work by its number, and tells whether there was any.
  boolean stop(long number, Refusal reason) {
    List<Turn> meant = turns.stream().filter(turn -> turn.number() == number).toList();
    meant.forEach(turn -> turn.stop(reason));
    return !meant.isEmpty();
  }

  private static void tellSlow(Turn turn) {
    if (turn.lasting().compareTo(SLOW) <= 0) {
      return;
    }
    Running done = turn.told();
    if (!done.outline().isEmpty()) {
      LOG.info("slow query: {} ms, {} bytes, {}: {}", done.time().toMillis(), done.bytes(), Digest.of(done.outline()), done.outline());
    }
  }

  /// A turn of this thread that has not begun.
  Turn turn(Deadline deadline) {
    return new Turn(deadline, quick, lengthy);
  }

  @Override
  public void close() {
    looking.cancel(false);
    watch.shutdown();
  }

  private void look() {
    for (Turn turn : turns) {
      turn.look();
      turn.expire();
      if (turn.allocated() > limits.bytes()) {
        turn.stop(new Refusal.TooMuchMemory());
      }
    }
  }
}
