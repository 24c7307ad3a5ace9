package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;

/// What bodies of the invented Northmoor pass to each other, and which of them followed which.
class BetweenBodiesTest {

  @TempDir Path folder;

  private Linked parksAndCabinet(String parks, String cabinet) {
    return new Linked(folder).minutes("PARKS COMMITTEE", "3 May 2023", "4. SKATE PARK\n\n" + parks).minutes("CABINET", "7 June 2023", "11. SKATE PARK\n\n" + cabinet);
  }

  @Test
  void a_recommendation_is_taken_up_where_the_other_body_speaks_of_it() {
    assertThat(parksAndCabinet("RESOLVED: That Cabinet be recommended to buy ramps for the skate park.",
        "Cabinet had before it what the Parks Committee recommended on ramps for the skate park.").of(Moot.Referral, Moot.takenUpAt))
        .containsExactly("item/northmoor-district-council/cabinet/2023-06-07/11");
  }

  @Test
  void a_referral_that_nobody_speaks_of_is_one_all_the_same() {
    Linked linked = parksAndCabinet("RESOLVED: That Cabinet be recommended to buy ramps for the skate park.", "The ramps of the skate park were dear.");
    assertThat(linked.of(Moot.Referral, Moot.takenUpAt)).isEmpty();
    assertThat(linked.of(Moot.Referral, Moot.referredTo)).containsExactly("body/northmoor-district-council/cabinet");
  }

  @Test
  void a_decision_that_only_speaks_of_another_body_refers_nothing() {
    assertThat(parksAndCabinet("RESOLVED: That the view of Cabinet be noted.", "Nothing was said.").of(Moot.Referral, Moot.referredTo)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The Leisure Board was formerly known as the Parks Committee.|renamed",
      "The Parks Committee was renamed the Leisure Board.|renamed",
      "The Committee had previously been called the Parks Committee.|renamed",
      "The Parks Committee had been replaced by the Leisure Board.|succeeded",
      "The Leisure Board takes over from the Parks Committee.|succeeded"})
  void minutes_tell_which_body_followed_which(String words, String kind) {
    Linked linked = boards(words);
    assertThat(linked.of(Moot.Succession, Moot.successionKind)).containsExactly(kind);
    assertThat(linked.of(Moot.Succession, Reused.ORIGINAL_ORGANISATION)).containsExactly("body/northmoor-district-council/parks-committee");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The Leisure Board thanked the Parks Committee.",
      "Members who had previously sat on the Parks Committee were welcomed to the Leisure Board.",
      "Councillor Vane was replaced by Councillor Moss on the Parks Committee and the Leisure Board.",
      "The Leisure Board was formerly known as the Pleasure Ground Trust."})
  void other_words_do_not(String words) {
    assertThat(boards(words).of(Moot.Succession, Moot.successionKind)).isEmpty();
  }

  private Linked boards(String words) {
    return new Linked(folder).minutes("PARKS COMMITTEE", "3 May 2023", "4. SKATE PARK\n\nRESOLVED: That the report be noted.")
        .minutes("LEISURE BOARD", "7 June 2023", "1. OPENING\n\n" + words);
  }

  @Test
  void figures_of_one_thing_in_one_unit_go_together_and_others_do_not() {
    Node about = Reused.LABEL;
    Linked linked = new Linked(folder)
        .minutes("PARKS COMMITTEE", "3 May 2023", "4. PLOTS\n\nThe officer reported that 40 plots were vacant. Some 12 sheds were broken into. 30% of the fees were late.")
        .minutes("PARKS COMMITTEE", "7 June 2023", "4. PLOTS\n\nThe officer reported that 31 plots were vacant. The fees that were late came to £30.");
    assertThat(linked.of(Moot.FigureSeries, about)).hasSize(1).allMatch(name -> name.contains("plots"));
  }
}
