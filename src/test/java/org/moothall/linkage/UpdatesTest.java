package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pages without a day that say in their title of what they are an update.
class UpdatesTest {

  private static final Written CABINET = Written.of("Cabinet", "2024-05-07", """
      6. Harbour Lamps Review
      The Cabinet asked the Harbour Master to set up a fund for fishermen who lose nets in the dark.
      The Cabinet asked that a progress report be brought within a year.

      7. Tennis courts
      The Clerk will write to the tennis club about nets for fishermen.
      """).item("6", "Harbour Lamps Review").item("7", "Tennis courts").action("The Cabinet asked the Harbour Master to set up a fund for fishermen who lose nets in the dark.")
      .action("The Cabinet asked that a progress report be brought within a year.").action("The Clerk will write to the tennis club about nets for fishermen.");

  @Test
  void an_update_tells_of_what_was_left_to_be_done_on_its_matter_and_of_nothing_else() {
    Written page = Written.page("""
        Harbour Lamps Review - Year One Update
        To receive an update.

        The Harbour Master looked back with Members over the year since the review.

        A fund for fishermen had been set up, which had paid for nets lost in the dark.
        """).item("94", "Harbour Lamps Review - Year One Update");
    assertThat(Written.told(CABINET, page)).containsExactlyInAnyOrder(
        "COMPLETED follow-up/rare-words A fund for fishermen had been set up, which had paid for nets lost in the dark.",
        "COMPLETED follow-up/update The Harbour Master looked back with Members over the year since the review.");
  }

  @Test
  void a_page_on_another_matter_or_that_is_no_update_tells_nothing() {
    String words = "\n\nA fund for fishermen had been set up, which had paid for nets lost in the dark.\n";
    assertThat(Written.told(CABINET, Written.page("Harbour Lamps Review" + words).item("94", "Harbour Lamps Review"))).isEmpty();
    assertThat(Written.told(CABINET, Written.page("Library Hours Review - Update" + words).item("94", "Library Hours Review - Update"))).isEmpty();
  }
}
