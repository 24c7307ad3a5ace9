package org.moothall.extract.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.fact.Stated;

class BodyFinderTest {

  private static Optional<String> body(String words) {
    return new BodyFinder().find(Pages.item(words)).map(Stated::value);
  }

  @Test
  void the_body_is_the_name_that_acts_and_ends_in_the_short_form() {
    assertThat(body("The Streets and Squares Commission considered a report. The Commission thanked officers. The Commission rose."))
        .contains("Streets and Squares Commission");
  }

  @Test
  void another_body_that_is_only_spoken_of_is_not_it() {
    assertThat(body("The Panel heard from the Youth Panel. The Parks Scrutiny Panel noted it. The Panel rose. The Board of Trade left."))
        .contains("Parks Scrutiny Panel");
  }

  @Test
  void a_short_form_without_a_name_that_resolves_is_given_as_it_stands() {
    assertThat(body("The report was read. RESOLVED – that the Sub-Committee noted the report.")).contains("Sub-Committee");
  }

  @Test
  void two_bodies_that_act_leave_it_open() {
    assertThat(body("The Audit Committee noted it. The Planning Committee noted it. The Committee rose. The Committee left.")).isEmpty();
  }

  @Test
  void cabinet_members_do_not_make_it_cabinet() {
    assertThat(body("The Cabinet Member considered it. The Cabinet Member agreed. Cabinet Members left.")).isEmpty();
  }

  @Test
  void notes_of_a_week_are_of_no_body() {
    assertThat(new BodyFinder().find(Pages.weeknotes("The Parks Board considered it. The Board met. The Board rose."))).isEmpty();
  }
}
