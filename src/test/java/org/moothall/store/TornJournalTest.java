package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.BufferChannelFile;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornJournalTest {

  private static final int COMMIT_LENGTH = 16;

  @TempDir Path folder;

  private Path file;
  private byte[] whole;

  @BeforeEach
  void fill() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(Loader.name(1), Loader.document(1)), List.of());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      file = files.filter(path -> path.endsWith("journal.jrnl")).findFirst().orElseThrow();
    }
    assertThat(file).isEmptyFile();
    write();
    whole = Files.readAllBytes(file);
  }

  @Test
  void a_journal_that_ends_at_any_byte_keeps_its_whole_entries() throws IOException {
    List<String> written = entries();
    assertThat(written).containsExactly("REDO 40", "COMMIT 0", "REDO 24", "COMMIT 0");
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      TornJournal.mend(folder);
      assertThat(entries()).as("%d bytes", length).isEqualTo(written.subList(0, entriesWithin(length)));
    }
  }

  @Test
  void a_damaged_entry_with_others_behind_it_is_refused_and_left_as_it_is() throws IOException {
    byte[] changed = whole.clone();
    changed[COMMIT_LENGTH + 1] ^= 1;
    Files.write(file, changed);
    assertThatIOException().isThrownBy(() -> Store.open(folder)).withMessageContaining("damaged at byte 0");
    assertThat(file).hasBinaryContent(changed);
  }

  @Test
  void a_store_opens_with_all_that_was_committed() throws IOException {
    for (int length : new int[] {5, COMMIT_LENGTH, COMMIT_LENGTH + 3, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      try (Store store = Store.open(folder)) {
        assertThat(store.<Boolean>read(dataset -> dataset.getGraph(Loader.name(1)).isIsomorphicWith(Loader.document(1)))).isTrue();
        assertThat(store.replace(Map.of(Loader.name(length), Loader.document(length)), List.of())).isTrue();
      }
    }
  }

  @Test
  void the_journal_of_a_database_that_is_open_is_not_touched() throws IOException {
    byte[] torn = Arrays.copyOf(whole, whole.length - 1);
    Files.write(file, torn);
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
    lock.lockEx();
    try {
      assertThatIOException().isThrownBy(() -> Store.open(folder)).withMessageStartingWith("[store]");
    } finally {
      ProcessFileLock.release(lock);
    }
    assertThat(file).hasBinaryContent(torn);
  }

  /// Two transactions of a component that no database has, as Jena writes them.
  private void write() {
    ComponentId nobody = ComponentId.allocLocal(4711);
    Journal journal = journal();
    for (int length : new int[] {40, 24}) {
      journal.write(JournalEntryType.REDO, nobody, ByteBuffer.allocate(length));
      journal.writeJournal(JournalEntry.COMMIT);
    }
    journal.close();
  }

  private int entriesWithin(int length) {
    int[] ends = {COMMIT_LENGTH + 40, 2 * COMMIT_LENGTH + 40, 3 * COMMIT_LENGTH + 64, 4 * COMMIT_LENGTH + 64};
    assertThat(ends[3]).isEqualTo(whole.length);
    return (int) Arrays.stream(ends).filter(end -> end <= length).count();
  }

  private List<String> entries() {
    Journal journal = journal();
    try {
      return Iter.iter(journal.entries()).map(entry -> entry.getType() + " " + (entry.getByteBuffer() == null ? 0 : entry.getByteBuffer().capacity())).toList();
    } finally {
      journal.close();
    }
  }

  private Journal journal() {
    return Journal.create(BufferChannelFile.createUnmanaged(file.toString(), "rw"));
  }
}
