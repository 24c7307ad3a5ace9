package org.moothall.intake;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A worker that does one piece of work after the other; few may wait for it.
final class OneByOne implements AutoCloseable {

  private static final int WAITING = 8;
  private static final Duration RETRY = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
    Thread thread = new Thread(work, "intake");
    thread.setDaemon(true);
    return thread;
  });
  private final Runnable whenIdle;

  /// @param whenIdle done after a piece of work that nobody waits behind, before its outcome is told
  OneByOne(Runnable whenIdle) {
    this.whenIdle = whenIdle;
  }

  /// Does work in its turn and waits for it.
  Outcome take(Supplier<Outcome> work) {
    try {
      return worker.submit(() -> done(work)).get();
    } catch (RejectedExecutionException e) {
      return new Outcome.Busy(RETRY);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException disk) {
        return new Outcome.Failed(String.valueOf(disk.getMessage()));
      }
      throw new IllegalStateException("[intake] failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Busy(RETRY);
    }
  }

  /// How many wait.
  int waiting() {
    return worker.getQueue().size();
  }

  /// Ends when what is under way is done.
  @Override
  public void close() {
    worker.shutdown();
    try {
      worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Outcome done(Supplier<Outcome> work) {
    try {
      return work.get();
    } finally {
      if (waiting() == 0) {
        whenIdle.run();
      }
    }
  }
}
