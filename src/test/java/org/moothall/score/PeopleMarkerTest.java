package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleMarkerTest {

  @ParameterizedTest
  @CsvSource({
      "Councillor Odile Marsh, Odile Marsh, true",
      "The Rt. Hon. Dame Odile Marsh, ODILE MARSH, true",
      "Deputy Mayor Cllr. Odile Marsh, Cllr Odile Marsh, true",
      "O. Marsh, Odile Marsh, true",
      "O. B. Marsh, Odile Marsh, false",
      "P Marsh, Odile Marsh, false",
      "Cllr Marsh, Odile Marsh, false",
      "Odile Marsh, Odile March, false",
      "Oda Marsh, Odile Marsh, false"})
  void a_name_is_the_same_without_forms_of_address_and_by_initials(String one, String other, boolean same) {
    assertThat(PersonName.same(one, other)).isEqualTo(same);
    assertThat(PersonName.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
      "Chair, Chairman of the Panel, true",
      "CEO, Chief Executive, true",
      "Interim Head of HR, Head of Human Resources, true",
      "Harbour Master, Harbour Master and Pilot, true",
      "Harbour Master and Pilot of the Quays, Pilot, false",
      "Director of Housing, Director of Parks, false",
      "Director of Children's Services, Director of Childrens Services, true",
      "Member for Parks, Members for Parks, true",
      "'of the', 'of the', false"})
  void a_role_is_given_by_most_of_its_words_or_by_more(String labelled, String found, boolean given) {
    assertThat(RoleName.of(labelled).givenBy(RoleName.of(found))).isEqualTo(given);
  }

  @Test
  void people_are_found_by_name_or_alias_once_each() {
    Compared compared = Compared.of(
        """
        "people": [{"name": "Ines Quarry", "x_aliases": ["Inez Quarry"]}, {"name": "Sol Pike"}]""",
        """
        "people": [{"name": "Inez Quarry"}, {"name": "Ines Quarry"}]""");
    assertThat(compared.tally(Field.PERSON)).contains(new Tally(1, 1, 1));
    assertThat(compared.errors()).containsExactly("person missed: Sol Pike", "person extra: Ines Quarry");
  }

  @Test
  void a_person_without_a_name_is_not_asked_for() {
    Compared compared = Compared.of("\"people\": [{\"name\": null, \"roles\": [\"Clerk\"]}]", "\"people\": [{\"name\": null}]");
    assertThat(compared.tally(Field.PERSON)).contains(Tally.NONE);
  }

  @Test
  void an_optional_person_is_neither_missed_nor_extra() {
    String gold = "\"people\": [{\"name\": \"Old Tom\", \"x_optional\": true}]";
    assertThat(Compared.of(gold, "\"people\": []").tally(Field.PERSON)).contains(Tally.NONE);
    assertThat(Compared.of(gold, "\"people\": [{\"name\": \"Old Tom\"}]").tally(Field.PERSON)).contains(Tally.NONE);
  }

  @ParameterizedTest
  @CsvSource({
      "present, present, true, true",
      "late, present, true, true",
      "substitute, present, true, true",
      "present, late, false, true",
      "late, substitute, false, true",
      "in-attendance, present, false, false",
      "apologies, absent, false, false",
      "mentioned, '', false, false"})
  void who_came_late_or_for_another_is_present_too(String labelled, String found, boolean right, boolean complete) {
    Compared compared = Compared.of(person("Sol Pike", labelled, false, ""), person("Sol Pike", found, false, ""));
    assertThat(compared.tally(Field.ATTENDANCE)).contains(right ? Tally.RIGHT : Tally.WRONG);
    assertThat(compared.tally(Field.PERSON_COMPLETE)).contains(complete ? Tally.RIGHT : Tally.WRONG);
  }

  @Test
  void a_chair_is_asked_for_where_labels_or_record_have_one() {
    assertThat(chair(true, true)).contains(Tally.RIGHT);
    assertThat(chair(true, false)).contains(Tally.MISSED);
    assertThat(chair(false, true)).contains(Tally.EXTRA);
    assertThat(chair(false, false)).isEmpty();
  }

  @Test
  void a_role_too_many_is_extra_but_leaves_the_person_complete() {
    Compared compared = Compared.of(
        person("Sol Pike", "present", false, "\"Clerk\""), person("Sol Pike", "present", false, "{\"title\": \"Clerk\"}, \"Pilot\""));
    assertThat(compared.tally(Field.ROLE)).contains(new Tally(1, 1, 0));
    assertThat(compared.tally(Field.PERSON_COMPLETE)).contains(Tally.RIGHT);
  }

  @Test
  void a_role_left_out_is_missed_and_the_person_incomplete() {
    Compared compared = Compared.of(person("Sol Pike", "present", false, "\"Clerk\""), person("Sol Pike", "present", false, ""));
    assertThat(compared.tally(Field.ROLE)).contains(Tally.MISSED);
    assertThat(compared.tally(Field.PERSON_COMPLETE)).contains(Tally.WRONG);
    assertThat(compared.errors()).containsExactly("role missed: Sol Pike: clerk");
  }

  private static Optional<Tally> chair(boolean labelled, boolean found) {
    return Compared.of(person("Sol Pike", "present", labelled, ""), person("Sol Pike", "present", found, "")).tally(Field.CHAIR);
  }

  private static String person(String name, String attendance, boolean chair, String roles) {
    return "\"people\": [{\"name\": \"%s\", \"attendance\": \"%s\", \"chair\": %s, \"roles\": [%s]}]"
        .formatted(name, attendance, chair, roles);
  }
}
