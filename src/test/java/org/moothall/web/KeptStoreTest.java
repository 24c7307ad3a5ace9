package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptStoreTest {

  private static final Kept ANSWER = new Kept(new Question(1, "text/plain", "words"), new byte[1_000]);
  private static final long WEIGHT = ANSWER.weight() + 2;

  @Test
  void the_one_that_nobody_asked_for_longest_goes_first() {
    KeptStore store = new KeptStore(2 * WEIGHT);
    store.keep(question("a"), ANSWER);
    store.keep(question("b"), ANSWER);
    assertThat(store.find(question("a"))).isPresent();
    store.keep(question("c"), ANSWER);
    assertThat(store.find(question("a"))).isPresent();
    assertThat(store.find(question("b"))).isEmpty();
    assertThat(store.find(question("c"))).isPresent();
    assertThat(store.weight()).isEqualTo(2 * WEIGHT);
  }

  @Test
  void an_answer_that_is_kept_twice_counts_once() {
    KeptStore store = new KeptStore(10 * WEIGHT);
    store.keep(question("a"), ANSWER);
    store.keep(question("a"), ANSWER);
    assertThat(store.weight()).isEqualTo(WEIGHT);
  }

  @Test
  void what_is_larger_than_the_whole_is_not_kept() {
    KeptStore store = new KeptStore(WEIGHT - 1);
    store.keep(question("a"), ANSWER);
    assertThat(store.find(question("a"))).isEmpty();
    assertThat(store.weight()).isZero();
  }

  @Test
  void a_long_question_counts_as_well() {
    KeptStore store = new KeptStore(2 * WEIGHT);
    store.keep(question("?".repeat(1_000)), ANSWER);
    store.keep(question("a"), ANSWER);
    assertThat(store.find(question("?".repeat(1_000)))).isEmpty();
  }

  private static Question question(String words) {
    return new Question(1, "text/csv", words);
  }
}
