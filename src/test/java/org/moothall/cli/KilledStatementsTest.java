package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.store.Store;

@Timeout(300)
class KilledStatementsTest {

  private static final int STATEMENTS = 300_000;
  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  void a_killed_load_leaves_a_file_wholly_there_or_not_at_all_and_can_be_finished() throws Exception {
    Path file = folder.resolve("wards.nt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < STATEMENTS; i++) {
        out.write("<http://example.org/" + i / 10 + "> <http://example.org/says/" + i % 10 + "> \"words " + i + "\" .\n");
      }
    }
    Path store = folder.resolve("store");
    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      try (Program load = Program.start(folder.resolve("told" + kill), List.of(), "load", file, "--store", store)) {
        while (load.process().isAlive() && !Files.exists(store.resolve("version"))) {
          Thread.sleep(2);
        }
        Thread.sleep(500 + random.nextInt(2_500));
      }
      assertThat(size(store)).isIn(0L, (long) STATEMENTS);
    }
    Call last = Call.of("load", file, "--store", store);
    assertThat(last.code()).as(last.err()).isZero();
    assertThat(size(store)).isEqualTo(STATEMENTS);
  }

  private static long size(Path folder) throws IOException {
    try (Store store = Store.open(folder)) {
      return store.read(dataset -> Iter.asStream(dataset.listGraphNodes()).filter(graph -> graph.getURI().endsWith("/statements"))
          .mapToLong(graph -> dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).count()).sum());
    }
  }
}
