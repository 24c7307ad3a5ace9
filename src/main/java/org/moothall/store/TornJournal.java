package org.moothall.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.file.BufferChannelFile;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/// The journal of a database whose process was killed while it wrote an entry.
///
/// TDB2 does not open such a database, though a transaction is committed only once the last of its entries is whole, and what was torn never was.
final class TornJournal {

  private static final System.Logger LOG = System.getLogger(TornJournal.class.getName());

  private static final String DATABASES = "Data-*";
  // The length of what follows, a checksum, the kind of the entry, and which part of the database it is for.
  private static final int HEADER = 3 * Integer.BYTES + ComponentId.SIZE;

  private TornJournal() {}

  /// Cuts a last entry that was written by half off the journal of a database that nobody has open.
  ///
  /// @throws org.apache.jena.dboe.DBOpEnvException where another process has it open and is writing
  /// @throws IOException where an entry before the last is damaged, which no kill does
  static void mend(Path folder) throws IOException {
    List<Path> journals = journals(folder);
    if (journals.isEmpty()) {
      return;
    }
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
    lock.lockEx();
    try {
      for (Path journal : journals) {
        cut(journal);
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  /// The journals that hold something: after each commit they are emptied.
  private static List<Path> journals(Path folder) throws IOException {
    List<Path> journals = new ArrayList<>();
    try (DirectoryStream<Path> databases = Files.newDirectoryStream(folder, DATABASES)) {
      for (Path database : databases) {
        Path journal = database.resolve(Names.journalFile);
        if (Files.exists(journal) && Files.size(journal) > 0) {
          journals.add(journal);
        }
      }
    }
    return journals;
  }

  private static void cut(Path file) throws IOException {
    Journal journal = Journal.create(BufferChannelFile.createUnmanaged(file.toString(), "rw"));
    try {
      long whole = whole(journal);
      if (whole < journal.size()) {
        requireLast(file, whole);
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

  /// An entry begins with the number of bytes behind its header, and one that was written by half reaches the end of the file.
  private static void requireLast(Path file, long start) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
      int read = channel.read(length, start);
      if (read == Integer.BYTES && start + HEADER + Math.max(0, length.getInt(0)) < channel.size()) {
        throw new IOException("its journal is damaged at byte " + start + ", with whole entries behind: restore it from a copy");
      }
    }
  }
}
