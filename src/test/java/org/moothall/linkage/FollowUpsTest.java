package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Follow-ups over the minutes of an invented council.
class FollowUpsTest {

  private static final Written MAY = Written.on("2024-05-07", """
      4. Matters arising
      a) Nothing was raised on the hedge at Mill Lane.

      7. Allotments
      The plot holders have asked for a water tap. Cllr Pell will ask Severnside Water for a quotation for a standpipe.

      8. Village hall
      The roof leaks above the stage. The Clerk will write to the builders.

      9. Any other business
      Two drains in Orchard Close are blocked. To be reported to Highways.
      """).item("4", "Matters arising").item("7", "Allotments").item("8", "Village hall").item("9", "Any other business")
      .action("Cllr Pell will ask Severnside Water for a quotation for a standpipe.").action("The Clerk will write to the builders.")
      .action("To be reported to Highways.");

  @Test
  void a_report_in_the_same_rare_words_is_found_and_tells_that_the_action_is_done() {
    assertThat(Written.told(MAY, Written.on("2024-06-04", """
        3. Finance
        The accounts were approved.

        6. Allotments
        Severnside Water had sent the quotation for a standpipe, which came to more than the budget.
        """).item("3", "Finance").item("6", "Allotments")))
        .containsExactly("COMPLETED follow-up/rare-words Severnside Water had sent the quotation for a standpipe, which came to more than the budget.");
  }

  @Test
  void the_number_of_an_earlier_item_leads_to_its_action_though_few_words_are_shared() {
    assertThat(Written.told(MAY, Written.on("2024-06-04", """
        4. Matters arising
        a) Item 8 Minutes dated 7 May - Hall - no answer from the roof people so far.
        b) Item 5 Minutes dated 7 May - Bus shelter - the glass is whole again.
        """).item("4", "Matters arising")))
        .containsExactly("REPORTED follow-up/cited-item a) Item 8 Minutes dated 7 May - Hall - no answer from the roof people so far.");
  }

  @Test
  void the_number_of_an_item_of_other_minutes_leads_nowhere() {
    assertThat(Written.told(MAY, Written.on("2024-06-04", """
        4. Matters arising
        a) Item 8 Minutes dated 2 April - Hall - no answer from the caretaker.
        """).item("4", "Matters arising"))).isEmpty();
  }

  @Test
  void words_carried_forward_put_the_action_off() {
    assertThat(Written.told(MAY, Written.on("2024-06-04", """
        5. Allotments
        Cllr Pell will ask Severnside Water for a quotation for a standpipe.
        """).item("5", "Allotments")))
        .containsExactly("DEFERRED follow-up/same-words Cllr Pell will ask Severnside Water for a quotation for a standpipe.");
  }

  @Test
  void an_action_that_only_points_is_found_by_the_sentence_before_it() {
    assertThat(Written.told(MAY, Written.on("2024-06-04", """
        9. Reports
        Highways have not yet cleared the drains in Orchard Close.
        The youth club meets again.
        """).item("9", "Reports")))
        .containsExactly("REPORTED follow-up/rare-words Highways have not yet cleared the drains in Orchard Close.");
  }

  @Test
  void two_reports_that_fit_alike_are_none() {
    assertThat(Written.told(MAY, Written.on("2024-06-04", """
        5. Correspondence
        The standpipe had been offered by Severnside Water.

        6. Gifts

        The fountain of the school had been given.

        7. Works
        Severnside Water had offered the standpipe.
        """).item("5", "Correspondence").item("6", "Gifts").item("7", "Works"))).isEmpty();
  }

  @Test
  void a_payment_is_no_report() {
    assertThat(Written.told(MAY, Written.on("2024-06-04", """
        5. Accounts for payment
        Severnside Water, standpipe quotation fee - £12.00
        """).item("5", "Accounts for payment"))).isEmpty();
  }

  @Test
  void another_body_of_the_council_does_not_report() {
    assertThat(Written.told(MAY, Written.of("Finance Committee", "2024-06-04", """
        6. Allotments
        Severnside Water had sent the quotation for a standpipe.
        """).item("6", "Allotments"))).isEmpty();
  }

  @Test
  void an_earlier_meeting_does_not_report_whatever_the_order_of_papers() {
    assertThat(Written.told(MAY, Written.on("2024-04-02", """
        6. Allotments
        Severnside Water had sent the quotation for a standpipe.
        """).item("6", "Allotments"))).isEmpty();
  }

  @Test
  void what_is_done_is_followed_no_further() {
    Written june = Written.on("2024-06-04", """
        6. Allotments
        Severnside Water had sent the quotation for a standpipe.
        """).item("6", "Allotments");
    Written july = Written.on("2024-07-02", """
        6. Allotments
        Severnside Water had again sent a quotation for a standpipe.
        """).item("6", "Allotments");
    assertThat(Written.told(MAY, june, july)).singleElement().asString().endsWith("Severnside Water had sent the quotation for a standpipe.");
  }
}
