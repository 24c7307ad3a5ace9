package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.web.MarkedText.Mark;

class MarkedTextTest {

  private final Personal personal = new Personal();

  @Test
  void marks_count_code_points() {
    assertThat(html("🏠 damp", mark(2, 6))).isEqualTo("🏠 <e-2-6>damp</>");
  }

  @Test
  void a_mark_in_a_mark_nests() {
    assertThat(html("abcdef", mark(0, 6), mark(2, 4))).isEqualTo("<e-0-6>ab<e-2-4>cd</>ef</>");
  }

  @Test
  void marks_that_begin_together_nest_by_length() {
    assertThat(html("abcdef", mark(1, 3), mark(1, 5))).isEqualTo("a<e-1-5><e-1-3>bc</>de</>f");
  }

  @Test
  void marks_that_cross_are_taken_up_again() {
    assertThat(html("abcdef", mark(0, 4), mark(2, 6))).isEqualTo("<e-0-4>ab<e-2-6>cd</></><>ef</>");
  }

  @Test
  void marks_outside_the_text_are_left_out() {
    assertThat(html("abc", mark(2, 9), mark(1, 1))).isEqualTo("abc");
  }

  @Test
  void several_empty_lines_are_shown_as_one() {
    assertThat(html("one\n\n \u00A0\n\ntwo\nthree\n\nfour", mark(9, 12))).isEqualTo("one\n\n<e-9-12>two</>\nthree\n\nfour");
  }

  @Test
  void a_withheld_sentence_keeps_the_marks_round_it() {
    String text = "It met. ██████████ ████ ███ ████. It closed.";
    assertThat(html(text, mark(0, 7), mark(8, 33), mark(34, 44)))
        .isEqualTo("<e-0-7>It met.</> <e-8-33>[withheld: personal].</> <e-34-44>It closed.</>");
    assertThat(html(text, mark(19, 23))).doesNotContain("█").contains("[withheld: personal]");
  }

  @Test
  void masked_words_over_two_lines_are_one_note() {
    assertThat(personal.withhold("███ █████\n██████ ████, ██-████. All left.")).isEqualTo("[withheld: personal]. All left.");
  }

  @Test
  void words_lead_to_the_note_of_the_innermost_mark_and_its_first_ones_are_a_stop() {
    List<MarkedText.Piece> words = MarkedText.of("abcdef", List.of(mark(0, 6), mark(2, 4)), personal).stream().filter(piece -> !piece.words().isEmpty()).toList();
    assertThat(words).extracting(MarkedText.Piece::note).containsExactly("n-0-6", "n-2-4", "n-0-6");
    assertThat(words).extracting(MarkedText.Piece::first).containsExactly(true, true, false);
  }

  private static Mark mark(int start, int end) {
    return new Mark(start, end, "said", "Figure");
  }

  private String html(String text, Mark... marks) {
    StringBuilder html = new StringBuilder();
    MarkedText.of(text, List.of(marks), personal)
        .forEach(piece -> html.append(piece.closes() ? "</>" : piece.begins() ? "<" + piece.opens() + ">" : piece.words()));
    return html.toString();
  }
}
