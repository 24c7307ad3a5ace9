package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final Written PLANS = Written.on("2024-05-07", """
      6. Planning
      24/00417/FUL Rose Cottage - rear extension. The Clerk will ask for a site visit.

      7. Quarry lorries
      Cllr Pell will write to the quarry.
      """).item("6", "Planning").item("7", "Quarry lorries").action("The Clerk will ask for a site visit.").action("Cllr Pell will write to the quarry.");

  @Test
  void the_number_of_a_case_leads_to_what_is_told_of_it() {
    assertThat(Written.told(PLANS, Written.on("2024-06-04", """
        6. Planning
        24/00417/FUL Rose Cottage - the visit had been refused.
        """).item("6", "Planning"))).containsExactly("CHANGED follow-up/cited-item 24/00417/FUL Rose Cottage - the visit had been refused.");
  }

  @Test
  void what_is_told_of_another_case_is_no_report() {
    assertThat(Written.told(PLANS, Written.on("2024-06-04", """
        6. Planning
        24/00502/FUL Rose Villa - rear extension, for which a site visit had been made.
        """).item("6", "Planning"))).isEmpty();
  }

  @Test
  void a_matter_at_the_head_of_a_point_stands_for_what_was_to_be_done_about_it() {
    assertThat(Written.told(PLANS, Written.on("2024-06-04", """
        3. Actions from the last meeting
        Quarry lorries: none had been seen since. Closed.
        """).item("3", "Actions from the last meeting"))).containsExactly("COMPLETED follow-up/rare-words Quarry lorries: none had been seen since.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The Clerk reported that all actions arising from the last meeting had been completed.",
      "All the actions from the previous minutes have been carried out.",
      "It was noted that all of the action points of the last meeting were closed."})
  void all_actions_of_the_meeting_before_may_be_done_in_one_sentence(String words) {
    Written june = Written.on("2024-06-04", "3. Action log\n" + words + "\n").item("3", "Action log");
    assertThat(Written.told(MAY, june)).hasSize(3).containsOnly("COMPLETED follow-up/all-of-them " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The Clerk reported that all actions from the last meeting bar one had been completed.",
      "The Clerk reported that most of the actions from the last meeting had been completed.",
      "Not all actions from the last meeting had been completed."})
  void where_some_actions_are_excepted_none_is_done(String words) {
    assertThat(Written.told(MAY, Written.on("2024-06-04", "3. Action log\n" + words + "\n").item("3", "Action log"))).isEmpty();
  }

  private static final Written LAMP = Written.on("2024-05-07", """
      5. Harbour lamp
      The lamp by the slipway is out. Cllr Pell will mend the lamp.

      9. Correspondence
      Nothing.
      """).item("5", "Harbour lamp").item("9", "Correspondence").action("Cllr Pell will mend the lamp.");

  @Test
  void that_somebody_was_asked_is_a_step_where_something_else_was_to_be_done() {
    assertThat(Written.told(LAMP, Written.on("2024-06-04", """
        5. Harbour lamp
        Cllr Pell had written to Severnside Electric about the lamp by the slipway.

        9. Correspondence
        Nothing.
        """).item("5", "Harbour lamp").item("9", "Correspondence")))
        .containsExactly("REPORTED follow-up/rare-words Cllr Pell had written to Severnside Electric about the lamp by the slipway.");
  }

  @Test
  void what_one_meeting_tells_leads_on_to_the_next() {
    Written june = Written.on("2024-06-04", """
        5. Harbour lamp
        Cllr Pell had written to Severnside Electric about the lamp by the slipway.

        9. Correspondence
        Nothing.
        """).item("5", "Harbour lamp").item("9", "Correspondence");
    Written july = Written.on("2024-07-02", """
        4. Repairs
        Severnside Electric had sent Cllr Pell a new bulb.

        9. Correspondence
        Nothing.
        """).item("4", "Repairs").item("9", "Correspondence");
    assertThat(Written.told(LAMP, june, july)).hasSize(2).last().asString().endsWith("Severnside Electric had sent Cllr Pell a new bulb.");
    assertThat(Written.told(LAMP, july)).isEmpty();
  }

  @Test
  void a_number_in_brackets_behind_that_of_an_item_leads_to_the_item() {
    Written may = Written.on("2024-05-07", """
        7. Minutes of the Parks Committee
        Bulbs might come to £40. Cllr Pell proposed that £50 be set aside for this.

        9. Correspondence
        Nothing.
        """).item("7", "Minutes of the Parks Committee").item("9", "Correspondence").action("Cllr Pell proposed that £50 be set aside for this.");
    assertThat(Written.told(may, Written.on("2024-06-04", """
        4. Matters arising
        7(12) Verge - the bulbs are in the ground.
        8(2) Verge - the grass is green.
        """).item("4", "Matters arising"))).containsExactly("REPORTED follow-up/cited-item 7(12) Verge - the bulbs are in the ground.");
  }

  @Test
  void that_two_things_came_as_letters_tells_nothing() {
    Written may = Written.on("2024-05-07", "6. Correspondence\nThe Clerk will answer Welsh Water.\n\n7. Trees\nNothing.\n").item("6", "Correspondence").item("7", "Trees")
        .action("The Clerk will answer Welsh Water.");
    assertThat(Written.told(may, Written.on("2024-06-04", "6. Correspondence\nWelsh Government had written.\n\n7. Trees\nNothing.\n").item("6", "Correspondence").item("7", "Trees"))).isEmpty();
  }
}
