package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactMarkerTest {

  @ParameterizedTest
  @CsvSource({
      "the tide tables be published, RESOLVED – That the tide tables be published by May., true",
      "the tide tables be published, It was said after long debate and much noise that the tide tables be published, true",
      "the new tide tables be published, That the tide tables be published, true",
      "the tide tables be published, That the moorings be let and the dues of boats be published with tide tables, false",
      "the tide tables be published, '', false",
      "'', That the tide tables be published, false"})
  void a_key_stands_in_the_text_or_near_its_beginning(String key, String text, boolean opens) {
    assertThat(FactKey.of(key).opens(PlainWords.of(text))).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource({
      "noted, received, true",
      "agreed, adopted, true",
      "resolved, approved, true",
      "resolved, adopted, false",
      "instructed, resolved, true",
      "other, resolved, true",
      "refused, resolved, false",
      "refused, refused, true"})
  void outcomes_that_minutes_use_for_each_other_will_do(String labelled, String found, boolean right) {
    Compared compared = decisions(decision("key", "boats be let", labelled), decision("text", "That boats be let", found));
    assertThat(compared.tally(Field.DECISION)).contains(Tally.RIGHT);
    assertThat(compared.tally(Field.DECISION_OUTCOME)).contains(right ? Tally.RIGHT : Tally.WRONG);
    assertThat(compared.tally(Field.DECISION_COMPLETE)).contains(right ? Tally.RIGHT : Tally.WRONG);
  }

  @Test
  void a_decision_in_the_wrong_item_is_found_but_not_complete() {
    Compared compared = Compared.of(
        "\"items\": [{\"title\": \"Boats\", \"decisions\": [" + decision("key", "boats be let", "agreed") + "]}, {\"title\": \"Carts\"}]",
        "\"items\": [{\"title\": \"Boats\"}, {\"title\": \"Carts\", \"decisions\": [" + decision("text", "boats be let", "agreed") + "]}]");
    assertThat(compared.tally(Field.DECISION)).contains(Tally.RIGHT);
    assertThat(compared.tally(Field.DECISION_COMPLETE)).contains(Tally.WRONG);
  }

  @Test
  void a_decision_of_an_item_that_was_not_found_may_stand_anywhere() {
    Compared compared = Compared.of(
        "\"items\": [{\"title\": \"Boats\", \"decisions\": [" + decision("key", "boats be let", "agreed") + "]}]",
        "\"items\": [{\"title\": \"Carts\", \"decisions\": [" + decision("text", "boats be let", "agreed") + "]}]");
    assertThat(compared.tally(Field.DECISION_COMPLETE)).contains(Tally.RIGHT);
  }

  @Test
  void a_decision_that_was_not_taken_is_extra_unless_it_is_tolerated() {
    String found = "\"items\": [{\"decisions\": [" + decision("text", "The Clerk to tidy up", "agreed") + "]}]";
    assertThat(Compared.of("", found).errors()).containsExactly("decision extra: The Clerk to tidy up");
    assertThat(Compared.of("\"x_tolerate\": [\"clerk to tidy\"]", found).tally(Field.DECISION)).contains(Tally.NONE);
  }

  @Test
  void an_action_is_complete_with_all_its_assignees_and_no_more() {
    assertThat(assignees("\"Harbour Master\"", "{\"name\": \"the Harbour Master\"}")).contains(Tally.RIGHT);
    assertThat(assignees("\"Cllr Odile Marsh\"", "\"O. Marsh\"")).contains(Tally.RIGHT);
    assertThat(assignees("", "")).contains(Tally.RIGHT);
    assertThat(assignees("\"Clerk\"", "")).contains(Tally.WRONG);
    assertThat(assignees("\"Clerk\"", "\"Clerk\", \"Pilot\"")).contains(Tally.WRONG);
  }

  @Test
  void wrong_assignees_are_told_with_the_action() {
    Compared compared = actions(action("key", "\"Clerk\"", "null"), action("text", "\"Pilot\"", "null"));
    assertThat(compared.tally(Field.ASSIGNEE)).contains(Tally.WRONG);
    assertThat(compared.errors()).containsExactly("assignee wrong: publish the tables: [Clerk] <> [Pilot]");
  }

  @Test
  void a_deadline_may_say_more_than_the_labelled_one() {
    assertThat(due("\"March\"", "\"by the end of March\"")).contains(Tally.RIGHT);
    assertThat(due("\"2024-03-31\"", "{\"value\": \"2024-03\"}")).contains(Tally.RIGHT);
    assertThat(due("\"March\"", "{\"text\": \"in April\"}")).contains(Tally.WRONG);
    assertThat(due("\"March\"", "null")).contains(Tally.MISSED);
    assertThat(due("null", "\"March\"")).contains(Tally.EXTRA);
    assertThat(due("null", "\"\"")).isEmpty();
  }

  private static Optional<Tally> due(String labelled, String found) {
    return actions(action("key", "", labelled), action("text", "", found)).tally(Field.DUE);
  }

  private static Optional<Tally> assignees(String labelled, String found) {
    return actions(action("key", labelled, "null"), action("text", found, "null")).tally(Field.ACTION_COMPLETE);
  }

  private static Compared actions(String gold, String found) {
    return Compared.of("\"items\": [{\"actions\": [" + gold + "]}]", "\"items\": [{\"actions\": [" + found + "]}]");
  }

  private static Compared decisions(String gold, String found) {
    return Compared.of("\"items\": [{\"decisions\": [" + gold + "]}]", "\"items\": [{\"decisions\": [" + found + "]}]");
  }

  private static String action(String name, String assignees, String due) {
    return "{\"%s\": \"publish the tables\", \"assignees\": [%s], \"due\": %s}".formatted(name, assignees, due);
  }

  private static String decision(String name, String text, String outcome) {
    return "{\"%s\": \"%s\", \"outcome\": \"%s\"}".formatted(name, text, outcome);
  }
}
