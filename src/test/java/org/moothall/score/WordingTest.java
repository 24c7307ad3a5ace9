package org.moothall.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void case_quotes_dashes_and_ends_do_not_count() {
    assertThat(Wording.of("‘The Council’s\u00a0Budget’ – agreed.").plain()).isEqualTo("the council's budget'   agreed");
    assertThat(Wording.of("Straße ﬁnance ½").plain()).isEqualTo("strasse finance 1 2");
  }

  @Test
  void words_keep_signs_of_per_cent_and_money() {
    assertThat(Wording.of("Up 2.5% to £3m, at last").words()).containsExactly("up", "2", "5%", "to", "£3m", "at", "last");
  }

  @Test
  void overlap_is_the_shared_part_of_all_words() {
    assertThat(Wording.overlap(Set.of("a", "b", "c"), Set.of("b", "c", "d"))).isEqualTo(0.5);
    assertThat(Wording.overlap(Set.of(), Set.of())).isZero();
  }
}
