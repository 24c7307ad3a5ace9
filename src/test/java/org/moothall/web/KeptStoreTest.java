package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptStoreTest {

  private static final Kept ANSWER = new Kept("tag", new byte[1_000]);

  @Test
  void the_one_that_nobody_asked_for_longest_goes_first() {
    KeptStore store = new KeptStore(2 * ANSWER.weight());
    store.keep(question("a"), ANSWER);
    store.keep(question("b"), ANSWER);
    assertThat(store.find(question("a"))).isPresent();
    store.keep(question("c"), ANSWER);
    assertThat(store.find(question("a"))).isPresent();
    assertThat(store.find(question("b"))).isEmpty();
    assertThat(store.find(question("c"))).isPresent();
    assertThat(store.weight()).isEqualTo(2 * ANSWER.weight());
  }

  @Test
  void an_answer_that_is_kept_twice_counts_once() {
    KeptStore store = new KeptStore(10 * ANSWER.weight());
    store.keep(question("a"), ANSWER);
    store.keep(question("a"), ANSWER);
    assertThat(store.weight()).isEqualTo(ANSWER.weight());
  }

  @Test
  void what_is_larger_than_the_whole_is_not_kept() {
    KeptStore store = new KeptStore(ANSWER.weight() - 1);
    store.keep(question("a"), ANSWER);
    assertThat(store.find(question("a"))).isEmpty();
    assertThat(store.weight()).isZero();
  }

  private static Question question(String words) {
    return new Question(1, "text/csv", words);
  }
}
