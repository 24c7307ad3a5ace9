package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.graph.RecordGraph;
import org.moothall.record.DocumentRecord;
import org.moothall.record.RecordJson;

class TornInputTest {

  private static final int STEP = 97;
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
