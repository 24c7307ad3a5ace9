package org.moothall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Ada Pell | ada-pell",
      "  Housing & Homes, Panel | housing-and-homes-panel",
      "Children’s Services | childrens-services",
      "Seán Ó Néill | sean-o-neill",
      "5.1 (a) | 5-1-a",
      "ﬁnance | finance"})
  void a_slug_is_letters_and_digits_joined_by_hyphens(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void a_name_without_letters_has_a_slug_of_its_own() {
    assertThat(Slug.of("***")).matches("[0-9a-f]{12}").isNotEqualTo(Slug.of("###"));
  }

  @Test
  void an_overlong_name_is_cut_and_stays_unlike_its_neighbours() {
    String name = "report on the state of the roads ".repeat(10);
    assertThat(Slug.of(name)).hasSizeLessThanOrEqualTo(93).startsWith("report-on-the-state").isNotEqualTo(Slug.of(name + "again"));
  }
}
