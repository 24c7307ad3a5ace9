package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

class CoverLettersTest {

  private static final String BUSINESS = """

      1. APOLOGIES

      Apologies were received from Councillors Stone and Vale.

      2. FENCES

      RESOLVED: That the fence be mended.

      3. GATES

      RESOLVED: That the gate be painted.
      """;

  private static List<String> heading(String text) {
    return MinutesParser.parse(SourceText.of(text)).heading().stream().map(Passage::text).toList();
  }

  private static List<String> listed(String text) {
    return MinutesParser.parse(SourceText.of(text)).rolls().stream().filter(roll -> roll.kind() == Roll.Kind.MEMBERS).flatMap(roll -> roll.entries().stream()).map(Passage::text).toList();
  }

  @Test
  void a_letter_before_minutes_that_begin_with_a_day_is_left_out_but_for_its_head() {
    String text = """
        Dear Councillor

        PARKS COMMITTEE - WEDNESDAY, 5TH JUNE 2024

        I enclose the minutes that were not ready before.

        Northmoor Borough Council, Town Hall, Northmoor

        PARKS COMMITTEE

        Wednesday, 8 May 2024

        Present: Councillors Pell (Chair), Okafor and Reid
        """ + BUSINESS;
    assertThat(heading(text)).containsExactly("Northmoor Borough Council, Town Hall, Northmoor", "PARKS COMMITTEE", "Wednesday, 8 May 2024");
    assertThat(listed(text)).containsExactly("Councillors Pell (Chair), Okafor and Reid");
  }

  @Test
  void a_letter_with_a_day_and_no_list_behind_it_stays() {
    String text = "Dear Councillor\n\nFAIR\n\nWednesday, 8 May 2024\n\nPlease come.\n" + BUSINESS;
    assertThat(heading(text)).contains("Dear Councillor", "Wednesday, 8 May 2024");
  }

  @Test
  void the_members_of_an_agenda_before_the_minutes_were_not_all_there() {
    String text = """
        Parks Committee
        Wednesday, 8 May 2024 2.00 pm

        A meeting of the above Committee will be held at the Lodge on WEDNESDAY 8th MAY 2024.
        Members: Councillors Pell, Okafor, Reid, Stone and Vale.
        AGENDA
        Apologies.
        Fences. Report by the Clerk (attached)
        NORTHMOOR COUNCIL
        Minutes of a meeting of the PARKS COMMITTEE held at the Lodge on 8th May 2024.
        Present: Councillors Pell (Chairman), Okafor and Reid
        """ + BUSINESS;
    assertThat(heading(text)).startsWith("Parks Committee", "Wednesday, 8 May 2024 2.00 pm", "NORTHMOOR COUNCIL").doesNotContain("AGENDA");
    assertThat(listed(text)).containsExactly("Councillors Pell (Chairman), Okafor and Reid");
  }
}
