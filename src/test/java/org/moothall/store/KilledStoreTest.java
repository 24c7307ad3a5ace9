package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class KilledStoreTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {3, 20})
  void a_process_killed_amid_writes_loses_no_committed_document_and_leaves_no_half_one(int kills) throws Exception {
    int committed = killAfter(kills);
    try (Store store = Store.open(store())) {
      List<Integer> sizes = store.read(dataset -> IntStream.rangeClosed(0, committed + 1).mapToObj(i -> dataset.getGraph(Loader.name(i)).size()).toList());
      assertThat(sizes.subList(0, committed + 1)).allMatch(size -> size == Loader.TRIPLES);
      assertThat(sizes.getLast()).isIn(0, Loader.TRIPLES);
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(Loader.name(committed)).isIsomorphicWith(Loader.document(committed)))).isTrue();
      long version = store.version();
      assertThat(store.replace(Map.of(Loader.name(committed + 2), Loader.document(3)), List.of())).isTrue();
      assertThat(store.version()).isGreaterThan(version);
    }
  }

  @Test
  void a_second_process_is_told_that_the_store_is_in_use() throws Exception {
    Process loader = start();
    try {
      waitFor(loader, 0);
      assertThatIOException().isThrownBy(() -> Store.open(store())).withMessageStartingWith("[store]").withMessageContaining("another process");
    } finally {
      loader.destroyForcibly().waitFor();
    }
  }

  /// Kills a loader some time after it has committed so many documents; the number of the last that it told of.
  private int killAfter(int documents) throws IOException, InterruptedException {
    Process loader = start();
    waitFor(loader, documents);
    Thread.sleep(documents);
    loader.destroyForcibly().waitFor();
    return told().orElseThrow();
  }

  private void waitFor(Process loader, int document) throws IOException, InterruptedException {
    while (told().orElse(-1) < document) {
      assertThat(loader.isAlive()).isTrue();
      Thread.sleep(2);
    }
  }

  /// The last number that the loader told, among whatever else it prints; a line without its end does not count.
  private OptionalInt told() throws IOException {
    String printed = Files.readString(output());
    return printed.substring(0, printed.lastIndexOf('\n') + 1).lines()
        .filter(line -> line.startsWith(Loader.TOLD))
        .mapToInt(line -> Integer.parseInt(line.substring(Loader.TOLD.length())))
        .max();
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
        "--enable-native-access=ALL-UNNAMED", Loader.class.getName(), store().toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(Files.createFile(output()).toFile())
        .start();
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Path output() {
    return folder.resolve("printed");
  }
}
