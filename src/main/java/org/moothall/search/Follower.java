package org.moothall.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.moothall.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings an index to each new state of its store, in a thread of its own, and hands out the newest state that there is.
///
/// Whatever goes wrong with the files, they are cleared and made anew: all that they hold is in the store.
final class Follower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration AFTER_FAULT = Duration.ofSeconds(3);

  private final Store store;
  private final Path folder;
  private final Object changed = new Object();
  private final Thread thread;
  private Optional<IndexFiles> files = Optional.empty();
  private Optional<Snapshot> current = Optional.empty();
  private volatile boolean distrusted;
  private volatile boolean closed;

  Follower(Store store) {
    this.store = store;
    this.folder = store.folder().resolve("search");
    this.thread = new Thread(this::follow, "search");
    thread.setDaemon(true);
    thread.start();
  }

  /// The newest state, for which it waits a moment; the caller gives it back by [Snapshot#release()].
  Optional<Snapshot> take() {
    long wanted = store.version();
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (changed) {
      changed.notifyAll();
      try {
        while (!isAt(wanted) && System.nanoTime() - end < 0) {
          changed.wait(LOOK.toMillis());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      current.ifPresent(Snapshot::keep);
      return current;
    }
  }

  /// The newest state, whether or not the store is beyond it.
  Optional<Snapshot> peek() {
    synchronized (changed) {
      return current;
    }
  }

  /// Makes the index anew, since it could not be read.
  void distrust() {
    distrusted = true;
  }

  // An interrupt would close the store's files under every other reader, so the thread is told and waited for.
  @Override
  public void close() {
    synchronized (changed) {
      closed = true;
      changed.notifyAll();
    }
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() {
    while (!closed) {
      rest(catchUp());
    }
    drop(false);
  }

  /// Waits until there is something to do, or some time after a fault.
  private void rest(boolean sound) {
    long end = System.nanoTime() + AFTER_FAULT.toNanos();
    synchronized (changed) {
      try {
        while (!closed && (sound ? isAt(store.version()) && !distrusted : System.nanoTime() - end < 0)) {
          changed.wait(LOOK.toMillis());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        closed = true;
      }
    }
  }

  private boolean catchUp() {
    try {
      if (distrusted) {
        throw new IOException("[search] the index could not be read");
      }
      long version = store.version();
      if (!isAt(version)) {
        bring(opened(), version);
      }
      return true;
    } catch (IOException | RuntimeException e) {
      if (!closed) {
        LOG.warn("[search] the index is made anew: {}", e.getMessage(), e);
        drop(true);
      }
      return false;
    }
  }

  private void bring(IndexFiles open, long version) throws IOException {
    Position before = Position.read(open.writer());
    Position after = store.readOwn(dataset -> Upkeep.bring(open, before, dataset, () -> closed));
    if (!closed) {
      open.writer().commit();
      publish(Snapshot.of(open.read(), after, version));
    }
  }

  private IndexFiles opened() throws IOException {
    if (files.isEmpty()) {
      files = Optional.of(IndexFiles.open(folder));
    }
    return files.get();
  }

  private void publish(Snapshot snapshot) {
    synchronized (changed) {
      current.ifPresent(Snapshot::release);
      current = Optional.of(snapshot);
      changed.notifyAll();
    }
  }

  private void drop(boolean clear) {
    synchronized (changed) {
      current.ifPresent(Snapshot::release);
      current = Optional.empty();
    }
    try {
      if (files.isPresent()) {
        files.get().close();
      }
      if (clear) {
        IndexFiles.clear(folder);
      }
      distrusted = false;
    } catch (IOException | RuntimeException e) {
      LOG.warn("[search] {}", e.getMessage());
    } finally {
      files = Optional.empty();
    }
  }

  private boolean isAt(long version) {
    synchronized (changed) {
      return current.isPresent() && current.get().version() >= version;
    }
  }
}
