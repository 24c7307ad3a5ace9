package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Span WORD = new Span(4, 9);

  @Test
  void a_span_ends_before_its_end() {
    assertThat(WORD.length()).isEqualTo(5);
    assertThat(WORD.overlaps(new Span(8, 12))).isTrue();
    assertThat(WORD.overlaps(new Span(9, 12))).isFalse();
    assertThat(WORD.contains(new Span(4, 9))).isTrue();
    assertThat(WORD.contains(new Span(4, 10))).isFalse();
  }

  @Test
  void a_cover_holds_both_and_what_lies_between() {
    assertThat(WORD.cover(new Span(12, 14))).isEqualTo(new Span(4, 14)).isEqualTo(new Span(12, 14).cover(WORD));
  }

  @Test
  void spans_stand_in_the_order_of_the_text() {
    assertThat(Stream.of(new Span(5, 6), new Span(4, 12), WORD).sorted()).containsExactly(WORD, new Span(4, 12), new Span(5, 6));
  }

  @Test
  void a_span_never_runs_backwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageStartingWith("[span]");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4));
  }
}
