package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateSentencesTest {

  private static final SourceText TEXT =
      SourceText.of("The Panel met. It was told that Ada Pell, the Clerk, had died after a short illness. Deaths on roads fell by a tenth.");

  @Test
  void a_sentence_on_a_person_s_death_is_masked_and_positions_stay() {
    String masked = PrivateSentences.masked(TEXT, List.of());
    assertThat(masked).startsWith("The Panel met. ██ ███ ████ ████ ███ ████, ███ █████, ███ ████").endsWith(" Deaths on roads fell by a tenth.");
    assertThat(masked.codePointCount(0, masked.length())).isEqualTo(TEXT.length());
  }

  @Test
  void what_a_fact_stands_on_is_kept() {
    int start = TEXT.value().indexOf("Ada Pell");
    Span kept = new Span(start, start + "Ada Pell, the Clerk".length());
    assertThat(SourceText.of(PrivateSentences.masked(TEXT, List.of(kept))).quote(kept)).isEqualTo("Ada Pell, the Clerk");
    assertThat(PrivateSentences.masked(TEXT, List.of(kept))).doesNotContain("died").doesNotContain("illness");
  }

  @Test
  void figures_on_deaths_and_illness_are_nobody_s() {
    assertThat(PrivateSentences.find(SourceText.of("Deaths on roads fell by a tenth. Services for people with dementia grew."))).isEmpty();
  }

  @Test
  void a_phrase_over_two_lines_tells_too() {
    assertThat(PrivateSentences.find(SourceText.of("The Panel noted the death of\nCouncillor Marl."))).hasSize(1);
  }
}
