package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingMarkerTest {

  @Test
  void a_wrong_value_is_extra_and_missed() {
    Compared compared = Compared.of("\"date\": \"2023-03-14\"", "\"date\": \"2023-03-15\"");
    assertThat(compared.tally(Field.DATE)).contains(Tally.WRONG);
    assertThat(compared.errors()).containsExactly("date wrong: 2023-03-14 <> 2023-03-15");
  }

  @Test
  void a_value_left_out_is_missed_only() {
    Compared compared = Compared.of("\"end\": \"20:45\"", "\"end\": null");
    assertThat(compared.tally(Field.END)).contains(Tally.MISSED);
    assertThat(compared.errors()).containsExactly("end missed: 20:45");
  }

  @Test
  void a_date_that_the_labels_do_not_have_is_extra() {
    Compared compared = Compared.of("\"date\": null", "\"date\": \"2023-03-15\"");
    assertThat(compared.tally(Field.DATE)).contains(Tally.EXTRA);
    assertThat(compared.errors()).containsExactly("date extra: 2023-03-15");
  }

  @Test
  void a_council_that_the_labels_leave_open_is_neither_right_nor_wrong() {
    assertThat(Compared.of("\"council\": null", "\"council\": \"Wrenford\"").tally(Field.COUNCIL)).isEmpty();
  }

  @Test
  void a_name_may_be_that_of_an_object() {
    assertThat(Compared.of("\"body\": \"Parks Panel\"", "\"body\": {\"id\": \"b1\", \"name\": \"Parks Panel\"}").tally(Field.BODY))
        .contains(Tally.RIGHT);
  }

  @ParameterizedTest
  @CsvSource({
      "London Borough of Wrenford, Wrenford Council, true",
      "Wrenford Borough Council, Wrenton Borough Council, false",
      "Wrenford and Tolley Council, Wrenford Council, false",
      "City of London, London Borough, false"})
  void a_council_is_the_same_but_for_formal_words(String one, String other, boolean same) {
    assertThat(HeadingName.of(one).sameCouncil(HeadingName.of(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
      "Audit and Standards Committee, Audit Committee, true",
      "Audit Committee, Audit and Standards Committee, true",
      "Licensing Act 2003 Sub Committee, Committee, false",
      "Audit Committee, Parks Committee, false"})
  void a_body_may_be_named_by_half_of_its_words_or_more(String one, String other, boolean same) {
    assertThat(HeadingName.of(one).sameBodyOrVenue(HeadingName.of(other))).isEqualTo(same);
  }
}
