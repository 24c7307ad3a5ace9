package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

  @Test
  void case_quotes_dashes_and_ends_do_not_count() {
    assertThat(PlainWords.of("‘The Council’s\u00a0Budget’ – agreed.").plain()).isEqualTo("the council's budget'   agreed");
    assertThat(PlainWords.of("Straße ﬁnance ½").plain()).isEqualTo("strasse finance 1 2");
  }

  @Test
  void words_keep_signs_of_per_cent_and_money() {
    assertThat(PlainWords.of("Up 2.5% to £3m, at last").words()).containsExactly("up", "2", "5%", "to", "£3m", "at", "last");
  }

  @Test
  void overlap_is_the_shared_part_of_all_words() {
    assertThat(PlainWords.overlap(Set.of("a", "b", "c"), Set.of("b", "c", "d"))).isEqualTo(0.5);
    assertThat(PlainWords.overlap(Set.of(), Set.of())).isZero();
  }
}
