package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Calibration;
import org.moothall.fact.Action;
import org.moothall.fact.Decision;
import org.moothall.graph.ThemeScheme;
import org.moothall.issue.IssueCode;
import org.moothall.record.DocumentRecord;

class TimeSpentTest {

  private static final Path CASE = Cases.FOLDER.resolve("parish-minutes-with-initials/source.txt");

  @Test
  void a_document_whose_time_is_spent_keeps_what_was_read_and_tells_what_was_not() throws IOException {
    DocumentRecord record = new Documents(ThemeScheme.read(), Calibration.NONE, Duration.ZERO).read(CASE);
    assertThat(record.facts().people()).isNotEmpty();
    assertThat(record.facts().list(Decision.class)).isNotEmpty();
    assertThat(record.facts().list(Action.class)).isEmpty();
    assertThat(record.issues()).filteredOn(issue -> issue.code() == IssueCode.TIME_SPENT).singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains("actions", "votes", "figures"));
  }

  @Test
  void a_document_that_is_read_in_time_says_nothing_of_it() throws IOException {
    assertThat(Cases.DOCUMENTS.read(CASE).issues()).noneMatch(issue -> issue.code() == IssueCode.TIME_SPENT);
  }
}
