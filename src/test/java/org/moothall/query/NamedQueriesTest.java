package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.ingest.Cases;
import org.moothall.store.Store;

/// Each named query, by its defaults: its answer is that of a careful reader. The questions on single meetings are asked of the five
/// documents that they were written for (`answers`), those on series of meetings of all in `data` (`answers/series`), and some of the
/// minutes of an invented council in which everything happens that they ask for (`answers/ashcombe`).
class NamedQueriesTest {

  private static final NamedQueries QUERIES = NamedQueries.read("queries", AnswersOfFolder.BASE);

  /// What questions are asked of, by the folder of the answers.
  private static final Map<String, Asked> ASKED = new TreeMap<>();

  /// Documents that questions are asked of.
  private record Asked(Store store, Sparql sparql) {

    static Asked of(List<Path> documents) throws IOException {
      Store store = AnswersOfFolder.load(documents);
      return new Asked(store, new Sparql(store, AnswersOfFolder.BASE, Limits.ofQueries()));
    }

    void close() {
      sparql.close();
      store.close();
    }
  }

  @BeforeAll
  static void load() throws IOException {
    ASKED.put("answers", Asked.of(Stream.concat(Cases.questioned().stream(), Stream.of(Cases.DATA.resolve("councils.ttl"))).toList()));
    ASKED.put("answers/series", Asked.of(List.of(Cases.DATA)));
    ASKED.put("answers/ashcombe", Asked.of(List.of(Path.of("src", "test", "resources", "ashcombe"))));
  }

  @AfterAll
  static void close() {
    ASKED.values().forEach(Asked::close);
  }

  static Collection<String> names() {
    return QUERIES.list().stream().map(NamedQuery::name).toList();
  }

  static Collection<Arguments> answers() {
    return Stream.of("answers", "answers/series", "answers/ashcombe")
        .flatMap(folder -> ResourceFolder.list(folder, ".csv").stream().map(file -> Arguments.of(folder, file.replace(".csv", "")))).toList();
  }

  @Test
  void every_query_has_an_answer_and_every_answer_a_query() {
    assertThat(answers().stream().map(answer -> answer.get()[1]).distinct()).containsExactlyInAnyOrderElementsOf(names());
  }

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("answers")
  void a_query_gives_the_answer_of_a_careful_reader(String folder, String name) throws IOException {
    List<Row> rows = Objects.requireNonNull(ASKED.get(folder)).sparql().read(reading -> reading.rows(QUERIES.get(name), Map.of()));
    assertThat(words(rows)).containsExactlyElementsOf(answer(folder, name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void a_query_says_in_which_order_its_answer_stands(String name) {
    assertThat(QUERIES.get(name).query().query().hasOrderBy()).isTrue();
  }

  /// Each row as its words by variable. Names of facts and evidence say nothing to a reader and are left out.
  private static List<Map<String, String>> words(List<Row> rows) {
    return rows.stream().map(NamedQueriesTest::words).toList();
  }

  private static Map<String, String> words(Row row) {
    Map<String, String> words = new HashMap<>();
    row.terms().forEach((variable, term) -> {
      if (term instanceof Term.Literal) {
        words.put(variable, term.text());
      }
    });
    return words;
  }

  private static List<Map<String, String>> answer(String folder, String name) throws IOException {
    try (InputStream csv = NamedQueriesTest.class.getResourceAsStream("/" + folder + "/" + name + ".csv")) {
      ResultSet lines = ResultSetMgr.read(csv, ResultSetLang.RS_CSV);
      List<Map<String, String>> rows = new ArrayList<>();
      lines.forEachRemaining(line -> rows.add(cells(lines.getResultVars(), line)));
      return rows;
    }
  }

  /// The cells of a line that are not empty.
  private static Map<String, String> cells(List<String> columns, QuerySolution line) {
    Map<String, String> cells = new HashMap<>();
    for (String column : columns) {
      String value = line.contains(column) ? line.get(column).asNode().getLiteralLexicalForm() : "";
      if (!value.isEmpty()) {
        cells.put(column, value);
      }
    }
    return cells;
  }
}
