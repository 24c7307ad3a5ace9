package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.graph.Moot;

/// Decisions of the invented Northmoor on what its Parks Committee decided on 3 May 2023.
class RevisionsTest {

  private static final String MAY = """
      4. BOWLING GREEN

      RESOLVED: That the bowling green be closed for the winter.

      5. SKATE PARK

      RESOLVED: That £4,000 be spent on ramps for the skate park.
      """;

  @TempDir Path folder;
  private Linked linked;

  @BeforeEach
  void may() {
    linked = new Linked(folder).minutes("PARKS COMMITTEE", "3 May 2023", MAY);
  }

  private Linked june(String decision) {
    return linked.minutes("PARKS COMMITTEE", "7 June 2023", "9. OTHER BUSINESS\n\nRESOLVED: " + decision);
  }

  @Test
  void a_cited_minute_leads_to_the_decision_that_is_taken_back() {
    assertThat(june("That the resolution of 3 May 2023 (minute 4) be rescinded.").of(Moot.Revision, Moot.revisionKind)).containsExactly("rescinded");
  }

  @Test
  void the_number_of_a_minute_is_enough_within_a_body() {
    assertThat(june("That the decision in minute 5 be amended.").of(Moot.Revision, Moot.rule)).containsExactly("revision/cited-minute");
  }

  @Test
  void the_words_choose_among_the_decisions_of_a_day() {
    assertThat(june("That the decision of 3 May 2023 on ramps for the skate park be varied.").of(Moot.Revision, Moot.rule))
        .containsExactly("revision/words-of-that-day");
  }

  @Test
  void words_that_fit_two_decisions_alike_lead_to_none() {
    assertThat(june("That the decisions of 3 May 2023 be rescinded.").of(Moot.Revision, Moot.rule)).isEmpty();
  }

  @Test
  void a_day_on_which_nothing_was_decided_leads_nowhere() {
    assertThat(june("That the decision of 4 May 2023 on ramps for the skate park be varied.").of(Moot.Revision, Moot.rule)).isEmpty();
  }

  @Test
  void a_policy_that_is_amended_is_no_earlier_decision() {
    assertThat(june("That the Parks Policy of 3 May 2023 be amended to cover the skate park.").of(Moot.Revision, Moot.rule)).isEmpty();
  }

  @Test
  void minutes_that_are_approved_with_a_correction_are_corrected_and_others_are_not() {
    assertThat(june("That the minutes of the meeting held on 3 May 2023 be approved subject to the addition of Councillor Vane's apologies.")
        .of(Moot.Revision, Moot.revisionKind)).containsExactly("corrected");
    assertThat(new Linked(folder).minutes("PARKS COMMITTEE", "7 June 2023", "2. MINUTES\n\nRESOLVED: That the minutes of the meeting held on 3 May 2023 be approved.")
        .of(Moot.Revision, Moot.revisionKind)).isEmpty();
    assertThat(new Linked(folder).minutes("PARKS COMMITTEE", "7 June 2023", "2. MINUTES\n\nRESOLVED: That the minutes of the meeting held on 3 May 2023 be approved without amendment.")
        .of(Moot.Revision, Moot.revisionKind)).isEmpty();
  }
}
