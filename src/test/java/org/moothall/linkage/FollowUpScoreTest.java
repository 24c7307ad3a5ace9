package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.store.Store;

/// Follow-ups over the corpus, against what a reader found before there was a rule.
class FollowUpScoreTest {

  private static final double PRECISION = 0.90;

  static Store store;

  @BeforeAll
  static void load() {
    store = Corpus.load();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void nine_links_of_ten_are_right_and_three_of_four_that_a_reader_sees_are_found() {
    FollowUpMarks.Score score = score(false);
    assertThat(score.precision()).as(score.account()).isGreaterThanOrEqualTo(PRECISION);
    assertThat(score.recall()).as(score.account()).isGreaterThanOrEqualTo(0.75);
    assertThat(score.recallOfActionsInGraph()).as(score.account()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void where_every_labelled_action_is_given_six_of_seven_get_their_report() {
    FollowUpMarks.Score score = score(true);
    assertThat(score.precision()).as(score.account()).isGreaterThanOrEqualTo(PRECISION);
    assertThat(score.recall()).as(score.account()).isGreaterThanOrEqualTo(0.85);
  }

  private static FollowUpMarks.Score score(boolean labelled) {
    return store.read(dataset -> new FollowUpMarks(dataset, "followups").mark(labelled));
  }
}
