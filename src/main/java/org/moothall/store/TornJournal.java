package org.moothall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.BufferChannelFile;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/// The journal of a database whose process was killed while it wrote an entry.
///
/// TDB2 does not open such a database, though a transaction is committed only once the last of its entries is whole, and what was torn never was.
final class TornJournal {

  private static final System.Logger LOG = System.getLogger(TornJournal.class.getName());

  private TornJournal() {}

  /// Cuts what follows the last whole entry off the journals of a database that nobody has open.
  ///
  /// @throws org.apache.jena.dboe.DBOpEnvException where another process has it open and is writing
  static void mend(Path folder) throws IOException {
    List<Path> journals = journals(folder);
    if (journals.isEmpty()) {
      return;
    }
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
    lock.lockEx();
    try {
      journals.forEach(TornJournal::cut);
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  /// The journals that hold something: after each commit they are emptied.
  private static List<Path> journals(Path folder) throws IOException {
    try (Stream<Path> files = Files.find(folder, 2, (path, file) -> path.endsWith(Names.journalFile) && file.size() > 0)) {
      return files.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void cut(Path file) {
    Journal journal = Journal.create(BufferChannelFile.createUnmanaged(file.toString(), "rw"));
    try {
      long whole = whole(journal);
      if (whole < journal.size()) {
        LOG.log(System.Logger.Level.WARNING, "[store] {0}: {1} bytes of a write that was broken off are left out", file, Long.toString(journal.size() - whole));
        journal.truncate(whole);
        journal.sync();
      }
    } finally {
      journal.close();
    }
  }

  /// Where the last whole entry ends, in bytes.
  private static long whole(Journal journal) {
    long end = 0;
    try {
      for (Iterator<JournalEntry> entries = journal.entries(); entries.hasNext(); end = journal.position()) {
        entries.next();
      }
    } catch (TransactionException _) {
      // What follows is no entry, and there is no other way to learn it.
    }
    return end;
  }
}
