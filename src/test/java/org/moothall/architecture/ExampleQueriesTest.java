package org.moothall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.ingest.Cases;
import org.moothall.ingest.Loading;
import org.moothall.query.Graphs;
import org.moothall.query.Limits;
import org.moothall.query.Sparql;
import org.moothall.query.TableFormat;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class ExampleQueriesTest {

  private static final String BASE = "http://localhost:7070/id/";
  private static final Store STORE = Scratch.store();
  private static final Sparql SPARQL = new Sparql(STORE, BASE, Limits.ofQueries());

  @BeforeAll
  static void load() throws IOException {
    new Loading(STORE, BASE).load(List.of(Cases.DATA), _ -> {});
  }

  @AfterAll
  static void close() {
    SPARQL.close();
    STORE.close();
  }

  static List<String> examples() {
    return MarkdownPage.named("ontology").blocks("sparql");
  }

  @Test
  void the_first_question_of_the_readme_has_the_answer_that_it_prints() {
    MarkdownPage readme = MarkdownPage.readme();
    assertThat(answer(readme.blocks("sparql").getFirst())).isEqualTo(readme.blocks("csv").getFirst());
  }

  @Test
  void the_first_question_is_five_lines_and_the_readme_sixty() {
    MarkdownPage readme = MarkdownPage.readme();
    assertThat(readme.blocks("sparql").getFirst().lines()).hasSizeLessThanOrEqualTo(5);
    assertThat(readme.text().lines()).hasSizeLessThanOrEqualTo(64);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_has_an_answer(String query) {
    assertThat(answer(query).lines()).hasSizeGreaterThan(1);
  }

  private static String answer(String query) {
    return SPARQL.read(reading -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      reading.write(SPARQL.parse(query, Graphs.asWritten()), TableFormat.CSV, out);
      return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    });
  }
}
