package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void precision_is_of_what_was_found_and_recall_of_what_is_labelled() {
    Tally tally = new Tally(3, 1, 2);
    assertThat(tally.precision()).hasValue(0.75);
    assertThat(tally.recall()).hasValue(0.6);
    assertThat(tally.f1().getAsDouble()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void where_nothing_is_found_or_labelled_there_is_no_share() {
    assertThat(Tally.MISSED.precision()).isEmpty();
    assertThat(Tally.MISSED.f1()).isEmpty();
    assertThat(Tally.EXTRA.recall()).isEmpty();
    assertThat(Tally.WRONG.f1()).hasValue(0);
  }
}
