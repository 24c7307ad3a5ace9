package org.moothall.extract.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Calibration;
import org.moothall.extract.Extraction;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Given;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class OwnersAtTheEdgeTest {

  private static final String MINUTES = """
      NORTHMOOR PARISH COUNCIL

      Minutes of the meeting held on 4 May 2021

      Present: Cllr Ann Pell (Chair), Cllr Bo Reid, Mrs Dee Hale (Clerk)

      1. MATTERS ARISING
      (a) Work on the path by the mill is still going on.\t\tClerk
      (b) The fence round the green has come down again.\t\tCllr B Reid
      (c) Nobody has yet been found to mend the lamp at the corner.\t\tCllr A Pell and Clerk

      2. BUDGET
      The account stood at £1,000, with two cheques to be presented.\t\tNoted
      """;

  @Test
  void where_several_lines_end_in_an_owner_behind_a_tab_each_is_a_task() {
    assertThat(actions(MINUTES)).extracting(OwnersAtTheEdgeTest::owners).containsExactly(List.of("Clerk"), List.of("Bo Reid"), List.of("Ann Pell", "Clerk"));
  }

  @Test
  void where_the_page_has_lost_the_gap_the_words_after_the_last_stop_are_the_owner_all_the_same() {
    assertThat(actions(MINUTES.replace("\t\t", " ").replace("Pell and Clerk", "Pell/Clerk"))).extracting(OwnersAtTheEdgeTest::owners)
        .containsExactly(List.of("Clerk"), List.of("Bo Reid"), List.of("Ann Pell", "Clerk"));
  }

  @Test
  void one_line_that_ends_in_a_name_is_no_column() {
    assertThat(actions(MINUTES.replace("\t\tClerk", "").replace("\t\tCllr A Pell and Clerk", ""))).isEmpty();
  }

  @Test
  void the_dot_of_a_title_ends_no_sentence_before_who_seconded() {
    assertThat(actions("""
        NORTHMOOR PARISH COUNCIL

        Minutes of the meeting held on 4 May 2021

        Present: Cllr. A Pell (Chair), Cllr. B Reid, Mrs Dee Hale (Clerk)

        1. MINUTES
        Proposed by Cllr. B Reid and seconded by Cllr. A Pell
        CARRIED: 7 for 0 against
        THAT THE MINUTES BE SIGNED

        2. ACCOUNTS
        Proposed by Cllr. A Pell and seconded by Cllr. B Reid
        CARRIED: Unanimous
        THAT THE ABOVE ACCOUNTS BE PAID

        3. HALL
        Proposed by Cllr. B Reid and seconded by Cllr. A Pell
        LOST: 3 for 4 against
        THAT THE HALL BE SOLD
        """)).isEmpty();
  }

  private static List<Action> actions(String minutes) {
    return new Extraction(List.of(), Calibration.NONE, Duration.ofSeconds(10)).extract(MinutesParser.parse(SourceText.of(minutes)), Given.NOTHING).facts().list(Action.class);
  }

  private static List<String> owners(Action action) {
    return action.assignees().stream().map(Agent::name).toList();
  }
}
