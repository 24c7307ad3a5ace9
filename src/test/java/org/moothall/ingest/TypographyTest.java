package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.record.DocumentRecord;

class TypographyTest {

  @TempDir Path folder;

  static List<Path> texts() throws IOException {
    return Cases.documents().stream().filter(document -> !document.toString().endsWith("html")).toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void line_ends_of_another_system_mean_nothing(Path document) throws IOException {
    assertSame(document, text -> text.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void non_breaking_spaces_are_blanks(Path document) throws IOException {
    assertSame(document, text -> text.replaceAll("(?<=\\S) (?=\\S)", "\u00A0"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void curly_quotes_are_quotes(Path document) throws IOException {
    assertSame(document, text -> text.replace('\'', '\u2019').replaceAll("(?<!\\S)\"", "\u201C").replace('"', '\u201D'));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void straight_quotes_are_quotes(Path document) throws IOException {
    assertSame(document, text -> text.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void any_bullet_is_a_bullet(Path document) throws IOException {
    for (String bullet : List.of("\u2022", "\u00B7", "\u25AA", "\u25CF", "\uF0B7", "-")) {
      assertSame(document, text -> text.replaceAll("(?m)^([ \t]*)[\u2022\u00B7\u25AA\u25CF\uF0B7*-](?=\\s)", "$1" + bullet));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void columns_are_parted_by_tabs_as_by_wide_blanks(Path document) throws IOException {
    assertSame(document, text -> text.replaceAll("(?<=\\S) {4,}(?=\\S)", "\t"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lines_broken_at_another_width_are_the_same_lines(Path document) throws IOException {
    for (int width : List.of(60, 80, 100)) {
      assertSame(document, text -> Rewrapped.at(width, text));
    }
  }

  private void assertSame(Path document, UnaryOperator<String> change) throws IOException {
    DocumentRecord record = Cases.DOCUMENTS.read(document);
    Path plain = Files.writeString(folder.resolve("plain.txt"), record.text().value());
    Path changed = Files.writeString(folder.resolve("changed.txt"), change.apply(record.text().value()));
    assertThat(Gist.of(Cases.DOCUMENTS.read(changed))).isEqualTo(Gist.of(Cases.DOCUMENTS.read(plain)));
  }
}
