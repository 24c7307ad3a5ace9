package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Calibration;
import org.moothall.graph.ThemeScheme;
import org.moothall.issue.IssueCode;
import org.moothall.record.DocumentRecord;

class ProgramFaultTest {

  private static final Path CASE = Cases.FOLDER.resolve("parish-minutes-with-initials/source.txt");

  /// Too long to be told in nanoseconds: reading fails on it.
  private static final Duration BEYOND_COUNTING = Duration.ofSeconds(Long.MAX_VALUE);

  @Test
  void a_document_that_the_program_fails_on_keeps_its_text_and_says_whose_fault_it_is() throws IOException {
    DocumentRecord record = new Documents(ThemeScheme.read(), Calibration.NONE, BEYOND_COUNTING).read(CASE);

    assertThat(record.text().value()).isEqualTo(Cases.DOCUMENTS.read(CASE).text().value());
    assertThat(record.facts().people()).isEmpty();
    assertThat(record.issues()).extracting(issue -> issue.code()).containsExactly(IssueCode.PROGRAM_FAULT);
  }
}
