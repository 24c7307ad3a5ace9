package org.moothall.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does the same work on many things at once, as many as there are processors, and hands on what came of each in the order of the things. Only a few more
/// are worked on than were handed on, so that little is held however many there are.
final class Abreast {

  private static final int AHEAD = 2;

  private Abreast() {}

  /// Whatever the work throws is thrown here, when it is the turn of its thing.
  static <A, B> void each(Iterable<A> things, Function<A, B> work, Consumer<B> taker) {
    int processors = Runtime.getRuntime().availableProcessors();
    Deque<Future<B>> begun = new ArrayDeque<>();
    ExecutorService workers = Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    try {
      Iterator<A> left = things.iterator();
      while (left.hasNext() || !begun.isEmpty()) {
        while (left.hasNext() && begun.size() < processors * AHEAD) {
          A thing = left.next();
          begun.add(workers.submit(() -> work.apply(thing)));
        }
        taker.accept(result(begun.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> done) {
    try {
      return done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("[load] was interrupted", e);
    }
  }
}
