package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationMarkerTest {

  @Test
  void an_organisation_is_found_by_three_words_in_five() {
    Compared compared = Compared.of(
        """
        "organisations": ["Wrenford Sailing Trust", "Tide Office"]""",
        """
        "organisations": [{"id": "o1", "name": "Sailing Trust of Wrenford"}, "Tide and Weather Office of Wrenford"]""");
    assertThat(compared.tally(Field.ORGANISATION)).contains(new Tally(1, 1, 1));
    assertThat(compared.errors())
        .containsExactly("organisation missed: Tide Office", "organisation extra: Tide and Weather Office of Wrenford");
  }

  @Test
  void an_optional_organisation_may_be_found() {
    Compared compared = Compared.of(
        """
        "organisations": [], "x_optional_organisations": ["Quays Residents' Forum"]""",
        """
        "organisations": ["Quays Residents’ Forum", "Pilots' Forum"]""");
    assertThat(compared.tally(Field.ORGANISATION)).contains(Tally.EXTRA);
  }

  @Test
  void council_and_body_may_be_listed_or_not() {
    Compared compared = Compared.of(
        """
        "council": "Wrenford Council", "body": "Parks Panel", "organisations": ["Wrenford Council"]""",
        """
        "organisations": ["Parks Panel"]""");
    assertThat(compared.tally(Field.ORGANISATION)).contains(Tally.NONE);
  }

  @Test
  void without_a_labelled_list_nothing_is_scored() {
    assertThat(Compared.of("", "\"organisations\": [\"Tide Office\"]").tally(Field.ORGANISATION)).isEmpty();
  }
}
