package org.moothall.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.ingest.Loading;
import org.moothall.query.Graphs;
import org.moothall.query.Limits;
import org.moothall.query.Row;
import org.moothall.query.Sparql;
import org.moothall.store.Jena;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class MadeCouncilsTest {

  private static final MadeCouncils MADE = new MadeCouncils(1, 2, 2);

  @TempDir Path folder;

  @Test
  void the_same_seed_makes_the_same_minutes_and_another_makes_others() {
    assertThat(new MadeMinutes(new MadeCouncils(1, 9, 9), 6).of(1, 1)).isEqualTo(new MadeMinutes(MADE, 6).of(1, 1));
    assertThat(new MadeMinutes(new MadeCouncils(2, 2, 2), 6).of(1, 1)).isNotEqualTo(new MadeMinutes(MADE, 6).of(1, 1));
  }

  @Test
  void the_facts_of_made_minutes_are_read() throws IOException {
    new MadeMinutes(MADE, 6).write(folder);
    try (Store store = Scratch.store(); Sparql sparql = new Sparql(store, LargeStore.BASE, Limits.ofPages())) {
      new Loading(store, LargeStore.BASE).load(List.of(folder), _ -> {});
      assertThat(count(sparql, "Council")).isEqualTo(2);
      assertThat(count(sparql, "AgendaItem")).isEqualTo(4 * 6);
      assertThat(count(sparql, "Decision")).isGreaterThanOrEqualTo(4 * 6);
      assertThat(count(sparql, "Action")).isGreaterThanOrEqualTo(4 * 6);
      assertThat(count(sparql, "Figure")).isGreaterThanOrEqualTo(4 * 6);
      assertThat(count(sparql, "Attendance")).isGreaterThanOrEqualTo(4 * 10);
    }
  }

  @Test
  void every_question_of_the_benchmark_finds_what_it_asks_about() throws IOException {
    Jena.init();
    try (Store store = Scratch.store(); Sparql sparql = new Sparql(store, LargeStore.BASE, Limits.ofPages())) {
      MadeGraphs graphs = new MadeGraphs(MADE, LargeStore.BASE);
      for (int meeting = 0; meeting < 20; meeting++) {
        store.replace(Map.of(graphs.name(0, meeting), graphs.of(0, meeting)), List.of());
      }
      List<Question> questions = Question.list(Path.of("src/test/resources/benchmark"));
      assertThat(questions).hasSizeGreaterThanOrEqualTo(16);
      for (Question question : questions) {
        sparql.parse(question.about("urn:any"), Graphs.asWritten());
        question.values().ifPresent(values -> assertThat(rows(sparql, values)).as(question.name()).isNotEmpty());
      }
    }
  }

  private static long count(Sparql sparql, String type) {
    String query = "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a <https://w3id.org/moothall/ontology#" + type + "> }";
    return Long.parseLong(rows(sparql, query).getFirst().text("n"));
  }

  private static List<Row> rows(Sparql sparql, String query) {
    return sparql.read(reading -> reading.rows(sparql.parse(query, Graphs.asWritten())));
  }
}
