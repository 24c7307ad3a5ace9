package org.moothall.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.graph.ThemeScheme;
import org.moothall.ingest.Documents;
import org.moothall.record.DocumentRecord;

class DraftTest {

  private static final Documents DOCUMENTS = new Documents(ThemeScheme.read());

  private static final String DRAFT = """
      Eastmere Borough Council

      Minutes of the Parks Committee held in the Town Hall on Tuesday, 8 October 2024 at 7.00 pm

      Present: Councillors Ada Pell (Chair), Ben Okafor and Cora Lindt

      1. MINUTES

      RESOLVED: That the minutes of the meeting held on 9 July 2024 be approved as a correct record.

      2. PLAY AREAS

      Councillor Okafor asked when the swings would be mended.

      BUSINESS

      The meeting ended at 8.15 pm.
      """;

  @TempDir Path folder;

  @Test
  void a_sound_draft_leaves_nothing_to_say() throws IOException {
    assertThat(remarks("RESOLVED: That the play area at Mill Lane be closed until the spring.")).isEmpty();
  }

  @Test
  void an_action_that_names_nobody_is_told() throws IOException {
    assertThat(remarks("Action: to obtain three quotes for new swings by 1 December 2024.")).containsExactly("action-without-owner");
    assertThat(remarks("Action: Clerk to obtain three quotes for new swings by 1 December 2024.")).isEmpty();
  }

  @Test
  void a_resolution_that_does_not_say_what_is_told() throws IOException {
    assertThat(remarks("RESOLVED: the new play area at Mill Lane.")).containsExactly("resolution-without-verb");
  }

  @Test
  void who_speaks_without_standing_on_the_list_is_told() throws IOException {
    assertThat(remarks("Councillor Dov Marsh proposed a path to the swings.")).contains("attendee-not-listed");
    assertThat(remarks("A letter from Councillor Dov Marsh was read.")).doesNotContain("attendee-not-listed");
  }

  @Test
  void a_figure_without_a_period_is_told() throws IOException {
    assertThat(remarks("Satisfaction with the play areas was 67%.")).containsExactly("figure-without-date");
    assertThat(remarks("Satisfaction with the play areas was 67% in June 2024.")).isEmpty();
  }

  @Test
  void a_weekday_that_does_not_fit_its_date_is_told() throws IOException {
    assertThat(remarks("The opening was set for Friday, 1 November 2024.")).doesNotContain("conflicting-dates");
    assertThat(remarks("The opening was set for Monday, 1 November 2024.")).contains("conflicting-dates");
  }

  @Test
  void an_action_due_before_the_meeting_is_told() throws IOException {
    assertThat(remarks("Action: Clerk to obtain three quotes by 1 September 2024.")).containsExactly("conflicting-dates");
  }

  @Test
  void a_remark_stands_where_its_words_do() throws IOException {
    DocumentRecord record = record("RESOLVED: the new play area at Mill Lane.");
    Remark remark = Draft.check(record).getFirst();
    assertThat(record.text().quote(remark.span())).contains("the new play area at Mill Lane");
  }

  private List<String> remarks(String words) throws IOException {
    return Draft.check(record(words)).stream().map(remark -> remark.code().label()).toList();
  }

  private DocumentRecord record(String words) throws IOException {
    return DOCUMENTS.read(Files.writeString(folder.resolve("draft.txt"), DRAFT.replace("BUSINESS", words)));
  }
}
