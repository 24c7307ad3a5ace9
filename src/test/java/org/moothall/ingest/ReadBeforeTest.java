package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class ReadBeforeTest {

  private static final String NO_COUNCIL = HarbourMinutes.WORDS.replace("FENWICK DISTRICT COUNCIL\n\n", "");
  private static final String BASE = "http://localhost:7070/id/";

  @TempDir Path folder;
  private Path minutes = Path.of("");
  private Store store = Scratch.store();

  @BeforeEach
  void open() throws IOException {
    minutes = Files.writeString(Files.createDirectory(folder.resolve("documents")).resolve("minutes.txt"), NO_COUNCIL);
    store = Store.open(folder.resolve("store"));
    assertThat(load().outcome()).isEqualTo(Receipt.Outcome.LOADED);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Receipt.Line load() throws IOException {
    return new Loading(store, BASE).load(List.of(minutes), _ -> { }).lines().getFirst();
  }

  // Only who reads a document knows that nothing tells its council.
  private boolean isRead() throws IOException {
    return !load().issues().isEmpty();
  }

  @Test
  void what_is_as_it_was_is_not_read_again_not_even_after_a_restart() throws IOException {
    assertThat(isRead()).isFalse();
    store.close();
    store = Store.open(folder.resolve("store"));
    assertThat(load()).isEqualTo(new Receipt.Line(minutes.toString(), Receipt.Outcome.UNCHANGED, List.of()));
  }

  @Test
  void what_is_as_it_was_is_told_at_once() throws IOException {
    List<Receipt.Line> told = new ArrayList<>();
    Receipt.Line unchanged = new Receipt.Line(minutes.toString(), Receipt.Outcome.UNCHANGED, List.of());
    new Together(store, ReadBefore.into(store, BASE), told::add).add(Planned.settled(minutes, unchanged));
    assertThat(told).containsExactly(unchanged);
  }

  @Test
  void other_bytes_are_read() throws IOException {
    Files.writeString(minutes, NO_COUNCIL.replace("noted", "approved"));
    assertThat(isRead()).isTrue();
  }

  @Test
  void a_document_that_the_catalogue_tells_something_else_of_is_read() throws IOException {
    Files.writeString(minutes.resolveSibling("catalogue.json"), "[{\"file\": \"minutes.txt\", \"title\": \"Harbour\"}]");
    assertThat(load().outcome()).isEqualTo(Receipt.Outcome.LOADED);
  }

  @Test
  void what_was_removed_is_read() throws IOException {
    new Loading(store, BASE).removal().remove(List.of("minutes"));
    assertThat(load().outcome()).isEqualTo(Receipt.Outcome.LOADED);
  }

  @Test
  void what_another_program_read_is_read() throws IOException {
    Path read = folder.resolve("store").resolve("read");
    Files.writeString(read, Files.readString(read).replaceFirst("^.", "x"));
    assertThat(isRead()).isTrue();
    assertThat(isRead()).isFalse();
  }

  @Test
  void what_cannot_be_read_is_told_again() throws IOException {
    Files.write(minutes, new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', 0, 1, 2});
    assertThat(load().errors()).isNotEmpty();
    assertThat(load().errors()).isNotEmpty();
  }
}
