package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.store.Store;

class RehearsalTest {

  @TempDir
  private Path folder;

  @Test
  void each_question_finds_something_about_some_thing() {
    try (Store store = NorthmoorStore.in(folder); Sparql sparql = new Sparql(store, NorthmoorStore.BASE, Limits.ofPages())) {
      Rehearsal rehearsal = new Rehearsal(sparql, NorthmoorStore.BASE);
      List<List<String>> asked = rehearsal.things().stream().map(rehearsal::about).toList();
      assertThat(asked).isNotEmpty();
      assertThat(IntStream.range(0, asked.getFirst().size())).allMatch(question -> asked.stream().anyMatch(about -> finds(sparql, about.get(question))));
    }
  }

  private static boolean finds(Sparql sparql, String question) {
    CheckedQuery query = sparql.parse(question, Graphs.asWritten());
    return sparql.read(reading -> {
      if (query.form().isTable()) {
        return !reading.rows(query).isEmpty();
      }
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      reading.write(query, GraphFormat.N_TRIPLES, written);
      return written.size() > 0;
    });
  }
}
