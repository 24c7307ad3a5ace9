package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemMarkersTest {

  @ParameterizedTest
  @CsvSource({
      "Dredging of the Basin, DREDGING OF THE BASIN, true",
      "Dredging of the Basin, Dredging of the Basin: report of the Harbour Master, true",
      "Minutes, Minutes of the last meeting, false",
      "Dues and charges for boats in the outer basin, Charges and dues for boats in the inner basin, true",
      "Dues for boats, Dues for carts, false"})
  void a_title_is_found_by_seven_words_in_ten_or_by_its_beginning(String labelled, String found, boolean same) {
    Compared compared = Compared.of(items(item(labelled, "")), items(item(found, "")));
    assertThat(compared.tally(Field.ITEM)).contains(same ? Tally.RIGHT : Tally.WRONG);
  }

  @Test
  void an_item_without_a_title_is_not_asked_for() {
    assertThat(Compared.of(items("{\"title\": null}"), items("{\"title\": null}")).tally(Field.ITEM)).contains(Tally.NONE);
  }

  @Test
  void where_only_the_first_part_is_labelled_nothing_is_extra() {
    String found = item("Closing Words", """
        "decisions": [{"text": "That all go home", "outcome": "agreed"}], "figures": [{"value": 3, "unit": "%"}], "votes": [{"for": 3}]""");
    Compared compared = Compared.of("\"upto\": \"the tide was out\"", items(found));
    assertThat(compared.tally(Field.ITEM)).contains(Tally.NONE);
    assertThat(compared.tally(Field.DECISION)).contains(Tally.NONE);
    assertThat(compared.tally(Field.FIGURE)).contains(Tally.NONE);
    assertThat(compared.tally(Field.VOTE_COMPLETE)).contains(Tally.NONE);
  }

  @Test
  void themes_are_compared_item_by_item() {
    Compared compared = Compared.of(
        items(item("Boats and Moorings", themes("housing", "parks")), item("Carts and Horses", themes("licensing"))),
        items(item("Carts and Horses", themes("parks")),
            item("Boats and Moorings", "\"themes\": [{\"id\": \"housing\", \"confidence\": 0.9}]")));
    assertThat(compared.tally(Field.THEME)).contains(new Tally(1, 1, 2));
    assertThat(compared.errors()).containsExactly("theme missed: parks", "theme missed: licensing", "theme extra: parks");
  }

  @Test
  void an_optional_theme_may_be_found() {
    Compared compared = Compared.of(
        items(item("Boats", "\"themes_optional\": [\"parks\"], \"x_themes_optional\": [\"housing\"]")),
        items(item("Boats", themes("parks", "housing"))));
    assertThat(compared.tally(Field.THEME)).contains(Tally.NONE);
  }

  @Test
  void themes_of_an_only_item_are_those_of_the_first_found() {
    Compared compared = Compared.of(
        items(item("Boats", themes("parks"))), items("{\"title\": null, " + themes("parks") + "}", item("Carts", "")));
    assertThat(compared.tally(Field.THEME)).contains(Tally.RIGHT);
  }

  @Test
  void themes_of_an_item_that_was_not_found_are_missed() {
    Compared compared = Compared.of(
        items(item("Boats", themes("parks")), item("Carts", "")), items(item("Nothing of the Kind", themes("parks"))));
    assertThat(compared.tally(Field.THEME)).contains(Tally.MISSED);
  }

  @ParameterizedTest
  @CsvSource({
      "65, %, 65.0, per cent, false",
      "8, minutes, 8.0, min, true",
      "8, minutes, 9, minutes, false",
      "8, '', 8, boats, true",
      "8, boats, 8, '', false"})
  void a_figure_is_its_value_and_the_first_letter_of_its_unit(String value, String unit, String found, String foundUnit, boolean same) {
    Compared compared = Compared.of(items(item("Boats", figure(value, unit, ""))), items(item("Boats", figure(found, foundUnit, ""))));
    assertThat(compared.tally(Field.FIGURE)).contains(same ? Tally.RIGHT : Tally.WRONG);
  }

  @Test
  void previous_value_and_target_count_where_the_figure_was_found() {
    Compared compared = Compared.of(
        items(item("Boats", figure("4.5", "metres", ", \"previous\": 5, \"target\": 6"))),
        items(item("Boats", figure("4.50", "m", ", \"previous\": 5.0, \"target\": 7"))));
    assertThat(compared.tally(Field.FIGURE_PREVIOUS)).contains(Tally.RIGHT);
    assertThat(compared.tally(Field.FIGURE_TARGET)).contains(Tally.WRONG);
  }

  @Test
  void a_target_that_nobody_labelled_is_extra_and_one_left_out_is_missed() {
    Compared compared = Compared.of(
        items(item("Boats", figure("4", "m", ", \"previous\": 5"))), items(item("Boats", figure("4", "m", ", \"target\": 7"))));
    assertThat(compared.tally(Field.FIGURE_PREVIOUS)).contains(Tally.MISSED);
    assertThat(compared.tally(Field.FIGURE_TARGET)).contains(Tally.EXTRA);
  }

  @ParameterizedTest
  @CsvSource({
      "7, 2, Odile Marsh, true",
      "7, 2, Cllr O Marsh, true",
      "7, 3, Odile Marsh, false",
      "6, 2, Odile Marsh, false",
      "7, 2, Sol Pike, false"})
  void a_vote_is_its_counts_and_the_surnames_of_mover_and_seconder(int inFavour, int against, String mover, boolean same) {
    Compared compared = Compared.of(
        items(item("Boats", vote("7", "2", "Cllr Marsh"))), items(item("Boats", vote("" + inFavour, "" + against, mover))));
    assertThat(compared.tally(Field.VOTE_COMPLETE)).contains(same ? Tally.RIGHT : Tally.WRONG);
  }

  @Test
  void counts_that_are_not_labelled_may_be_any() {
    Compared compared = Compared.of(
        items(item("Boats", vote("null", "null", "Cllr Marsh"))), items(item("Boats", vote("7", "2", "O. Marsh"))));
    assertThat(compared.tally(Field.VOTE_COMPLETE)).contains(Tally.RIGHT);
  }

  @Test
  void without_figures_and_votes_neither_has_a_score() {
    Compared compared = Compared.of(items(item("Boats", "")), items(item("Boats", "")));
    assertThat(compared.tally(Field.FIGURE)).isEmpty();
    assertThat(compared.tally(Field.VOTE_COMPLETE)).isEmpty();
  }

  private static String items(String... items) {
    return "\"items\": [" + String.join(", ", items) + "]";
  }

  private static String item(String title, String inside) {
    return "{\"title\": \"" + title + "\"" + (inside.isEmpty() ? "" : ", ") + inside + "}";
  }

  private static String themes(String... themes) {
    return "\"themes\": [\"" + String.join("\", \"", themes) + "\"]";
  }

  private static String figure(String value, String unit, String more) {
    return "\"figures\": [{\"value\": " + value + ", \"unit\": \"" + unit + "\"" + more + "}]";
  }

  private static String vote(String inFavour, String against, String mover) {
    return "\"votes\": [{\"for\": %s, \"against\": %s, \"mover\": \"%s\", \"seconder\": null}]".formatted(inFavour, against, mover);
  }
}
