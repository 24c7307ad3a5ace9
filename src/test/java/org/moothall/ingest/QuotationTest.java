package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.record.DocumentRecord;

class QuotationTest {

  private static final String BEYOND_THE_BASIC_PLANE = "\uD83C\uDFDB\uD83D\uDDF3 ";

  @TempDir Path folder;

  static List<Path> documents() throws IOException {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_quotation_is_what_the_text_holds_at_its_place(Path document) throws IOException {
    assertQuotation(Cases.DOCUMENTS.read(document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_quotation_keeps_its_place_behind_characters_of_two_units(Path document) throws IOException {
    String text = Cases.DOCUMENTS.read(document).text().value();
    Path moved = Files.writeString(folder.resolve("moved.txt"), BEYOND_THE_BASIC_PLANE + text.replace(".\n", ". " + BEYOND_THE_BASIC_PLANE + "\n"), StandardCharsets.UTF_8);
    assertQuotation(Cases.DOCUMENTS.read(moved));
  }

  private static void assertQuotation(DocumentRecord record) {
    int[] text = record.text().value().codePoints().toArray();
    List<Quotation> quotations = Quotation.of(record);
    assertThat(quotations).isNotEmpty().allMatch(quotation -> quotation.standIn(text));
    assertThat(record.issues().stream().flatMap(issue -> issue.span().stream())).allMatch(span -> span.end() <= text.length);
  }
}
