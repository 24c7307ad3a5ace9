package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.extract.Calibration;
import org.moothall.extract.Extraction;
import org.moothall.fact.Given;
import org.moothall.graph.RecordGraph;
import org.moothall.graph.ThemeScheme;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.record.DocumentRecord;
import org.moothall.record.RecordJson;
import org.moothall.text.SourceText;

/// Input that breaks off or begins in its middle is read without an exception, and what it quotes stands where it says.
///
/// Every prefix of a text is laid out. Those that end with every third word are read for their facts as well, and one in a hundred bytes
/// is taken the whole way from bytes to the graph: so each of the two takes about a minute on one core, where facts at every character
/// would take twenty.
class TornInputTest {

  private static final int STEP = 97;
  private static final Extraction EXTRACTION = new Extraction(ThemeScheme.read(), Calibration.read(), Duration.ofMinutes(1));
  private static final String BASE = "http://localhost:7070/id/";

  @TempDir Path folder;

  static List<Path> documents() throws IOException {
    return Cases.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_that_breaks_off_anywhere_is_read(Path document) throws IOException {
    byte[] bytes = Files.readAllBytes(document);
    for (int end = 0; end < bytes.length; end += STEP) {
      assertRead(Arrays.copyOf(bytes, end), "the first " + end + " bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_text_that_breaks_off_at_any_character_is_laid_out_and_at_its_words_understood(Path document) throws IOException {
    String text = Cases.DOCUMENTS.read(document).text().value();
    int words = 0;
    for (int end = 1; end < text.length(); end++) {
      words += endsWord(text, end) ? 1 : 0;
      String torn = text.substring(0, end);
      if (!torn.isBlank()) {
        assertUnderstood(torn, endsWord(text, end) && words % 3 == 0);
      }
    }
  }

  private static boolean endsWord(String text, int end) {
    return Character.isLetterOrDigit(text.charAt(end - 1)) && !Character.isLetterOrDigit(text.charAt(end));
  }

  private static void assertUnderstood(String torn, boolean whole) {
    try {
      Minutes minutes = MinutesParser.parse(SourceText.of(torn));
      assertThat(minutes.items()).isNotEmpty();
      if (whole) {
        EXTRACTION.extract(minutes, Given.NOTHING).facts().facts().forEach(fact -> assertThat(fact.evidence()).isNotEmpty());
      }
    } catch (RuntimeException e) {
      throw new AssertionError("[torn] the first " + torn.length() + " characters", e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_that_begins_anywhere_is_read(Path document) throws IOException {
    byte[] bytes = Files.readAllBytes(document);
    for (int start = STEP; start < bytes.length; start += STEP) {
      assertRead(Arrays.copyOfRange(bytes, start, bytes.length), "the bytes from " + start);
    }
  }

  private void assertRead(byte[] bytes, String what) throws IOException {
    Path torn = Files.write(folder.resolve("torn.txt"), bytes);
    try {
      DocumentRecord record = Cases.DOCUMENTS.read(torn);
      int[] text = record.text().value().codePoints().toArray();
      assertThat(Quotation.of(record)).allMatch(quotation -> quotation.standIn(text));
      assertThat(RecordJson.write(record)).isNotEmpty();
      assertThat(RecordGraph.of(record, BASE).isEmpty()).isFalse();
    } catch (RuntimeException e) {
      throw new AssertionError("[torn] " + what, e);
    }
  }
}
