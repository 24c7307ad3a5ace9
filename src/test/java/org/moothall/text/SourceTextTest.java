package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static final String BALLOT_BOX = "\uD83D\uDDF3";

  @ParameterizedTest
  @ValueSource(strings = {"Item 1\r\nNoted", "Item 1\rNoted", "\uFEFFItem 1\nNoted"})
  void line_ends_and_a_byte_order_mark_are_normalised_away(String decoded) {
    assertThat(SourceText.of(decoded).value()).isEqualTo("Item 1\nNoted");
  }

  @Test
  void nothing_else_is_changed() {
    String text = "The “lamp”\u00A0– a trial …\n\t• Noted\n";
    assertThat(SourceText.of(text).value()).isEqualTo(text);
  }

  @Test
  void positions_count_a_character_of_two_units_once() {
    SourceText text = SourceText.of(BALLOT_BOX + " Vote");
    assertThat(text.length()).isEqualTo(6);
    assertThat(text.all().span(3, 7)).isEqualTo(new Span(2, 6));
    assertThat(text.quote(new Span(2, 6))).isEqualTo("Vote");
    assertThat(text.passage(new Span(0, 1)).text()).isEqualTo(BALLOT_BOX);
  }

  @ParameterizedTest
  @CsvSource({"Members’, Members'", "“So be it”, \"So be it\"", "2019–20, 2019-20", "6\u00A0pm, 6 pm", "•, ·", "\uF0B7, ·"})
  void typographic_variants_fold_one_to_one(String written, String plain) {
    Passage passage = SourceText.of(written).all();
    assertThat(passage.folded()).isEqualTo(plain);
    assertThat(passage.text()).isEqualTo(written);
  }

  @Test
  void a_span_beyond_the_text_is_refused() {
    assertThatThrownBy(() -> SourceText.of("Noted").quote(new Span(2, 9))).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> SourceText.of(BALLOT_BOX).quote(new Span(0, 2))).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
