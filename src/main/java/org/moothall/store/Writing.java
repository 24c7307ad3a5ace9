package org.moothall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/// Writes into the dataset, one transaction after the other: each is recorded in the [ChangeLog], moves the version and tells the imaging, or leaves no trace.
final class Writing {

  // The database's files are mapped and have holes: the first write into one on a full disk is a fault of memory, at any place.
  private static final long LEAST_ROOM = 64L << 20;

  private final DatasetGraph dataset;
  private final Version version;
  private final Path folder;
  private final Imaging imaging;
  private final AbortedTerms terms;
  private final ReentrantLock writing = new ReentrantLock();

  Writing(DatasetGraph dataset, Version version, Path folder, Imaging imaging) {
    this.dataset = dataset;
    this.version = version;
    this.folder = folder;
    this.imaging = imaging;
    this.terms = new AbortedTerms(dataset);
  }

  /// Runs some work in a transaction, which is committed where it changed anything.
  ///
  /// @return what it changed
  List<Touched> transact(Supplier<List<Touched>> work) {
    requireRoom();
    writing.lock();
    try {
      dataset.begin(TxnType.WRITE);
      return commitOrAbort(work);
    } catch (InternalError e) {
      throw new UncheckedIOException(new IOException("[store] could not be written; its disk may be full", e));
    } finally {
      writing.unlock();
    }
  }

  private List<Touched> commitOrAbort(Supplier<List<Touched>> work) {
    boolean committed = false;
    terms.begin();
    try {
      List<Touched> changes = work.get();
      if (!changes.isEmpty()) {
        Recorder.record(dataset, version.current() + 1, changes);
        version.announce();
        dataset.commit();
        version.advance();
        imaging.changed();
        committed = true;
      }
      return changes;
    } finally {
      if (committed) {
        dataset.end();
      } else {
        abort();
      }
    }
  }

  private void abort() {
    OptionalLong end = OptionalLong.empty();
    try {
      end = terms.end();
    } finally {
      dataset.abort();
      dataset.end();
    }
    if (end.isPresent()) {
      terms.settle(end.getAsLong());
      imaging.changed();
    }
  }

  /// Refuses to go on where the disk is nearly full.
  void requireRoom() {
    requireRoom(0);
  }

  /// Refuses to go on where the disk would be nearly full with so many bytes more.
  void requireRoom(long bytes) {
    try {
      long wanted = LEAST_ROOM + bytes;
      if (Files.getFileStore(folder).getUsableSpace() < wanted) {
        throw new IOException("[store] the disk of " + folder + " has less than " + (wanted >> 20) + " MB left: make room; what is there can be read");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
