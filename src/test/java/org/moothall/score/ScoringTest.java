package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ScoringTest {

  private static final Path CASE = Path.of("src/test/resources/score");

  @TempDir
  private Path folder;

  @Test
  void a_folder_of_records_has_the_scores_worked_out_for_it() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    assertThat(json.readTree(ReportJson.write(theCase()))).isEqualTo(json.readTree(CASE.resolve("expected.json")));
  }

  @Test
  void a_report_has_a_table_for_each_kind_and_a_line_for_each_error() throws IOException {
    String expected = Files.readString(CASE.resolve("expected.txt"));
    assertThat(ReportText.write(theCase(), EnumSet.of(ReportText.Part.KINDS, ReportText.Part.ERRORS))).isEqualTo(expected);
    assertThat(expected).startsWith(ReportText.write(theCase(), Set.of()));
  }

  @Test
  void a_report_has_a_table_for_each_council_and_a_row_for_each_rule() throws IOException {
    Report report = theCase();
    String text = ReportText.write(report, EnumSet.of(ReportText.Part.COUNCILS, ReportText.Part.RULES));
    assertThat(report.councils().keySet()).isNotEmpty().allSatisfy(council -> assertThat(text).contains("== " + council + "\n"));
    assertThat(text).contains("rule                              P     right extra");
  }

  @Test
  void a_record_is_found_though_its_number_has_lost_its_noughts() throws IOException {
    assertThat(theCase().documents()).isEqualTo(3);
    assertThat(theCase().recorded()).isEqualTo(2);
  }

  @Test
  void a_document_without_a_record_misses_all() throws IOException {
    assertThat(theCase().errors()).contains(new ScoreError("003-lost", "document", ScoreError.Fault.MISSED, "no record"),
        new ScoreError("003-lost", "person", ScoreError.Fault.MISSED, "Piet Larch"));
  }

  @Test
  void labels_may_be_a_folder_and_records_a_list() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"id\": \"other\", \"council\": \"Wrenford\"}");
    Path records = Files.createDirectory(folder.resolve("records"));
    Path list = Files.writeString(records.resolve("list.json"), "[{\"id\": \"a\", \"council\": \"Wrenford\"}]");
    assertThat(Scoring.run(folder, list).fields()).contains(new FieldScore(Field.COUNCIL, Tally.RIGHT));
  }

  @Test
  void nulls_are_as_good_as_nothing() throws IOException {
    Path nulls = file("""
        [{"id": "a", "kind": null, "council": null, "people": [null, {"name": null, "roles": null, "chair": null}], "items": null}]""");
    assertThat(Scoring.run(nulls, nulls).errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[{\"id\": \"a\"}, | line 1 is no JSON: ",
      "[3] | a document is a JSON object",
      "[{\"kind\": \"agenda-item\"}] | a document of the list has no id",
      "[{\"id\": \"a\", \"people\": {}}] | people is not of the right type",
      "[{\"id\": \"a\", \"items\": [{\"figures\": [{\"value\": \"many\"}]}]}] | items[0].figures[0].value is not of the right type",
      "[] | there are no labels in it"})
  void a_file_that_is_no_list_of_documents_is_told_with_its_place(String content, String what) throws IOException {
    Path file = file(content);
    assertThatIOException().isThrownBy(() -> Scoring.run(file, file)).withMessageStartingWith("[score] " + file + ": " + what);
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    Path nowhere = folder.resolve("nowhere");
    assertThatIOException().isThrownBy(() -> Scoring.run(nowhere, nowhere))
        .withMessage("[score] " + nowhere + ": there is no such file or folder");
  }

  private static Report theCase() throws IOException {
    return Scoring.run(CASE.resolve("gold.json"), CASE.resolve("records"));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("list.json"), content);
  }
}
