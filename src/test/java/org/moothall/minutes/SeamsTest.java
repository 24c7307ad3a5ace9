package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

class SeamsTest {

  @Test
  void lines_that_end_at_the_margin_are_one() {
    assertThat(sewn("""
        The pump of the lower pond had failed twice in the spring
        and the supplier had been slow. The Clerk had written to
        Mr Thorne, who had answered that parts were not to be had
        before June.
        Members thanked the Clerk.
        """)).isEqualTo("""
        The pump of the lower pond had failed twice in the spring and the supplier had been slow. The Clerk had written to Mr Thorne, who had answered that parts were not to be had before June.
        Members thanked the Clerk.
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "thanks to Councillor Holt-/Sefton for it | thanks to Councillor Holt-Sefton for it", "the Director of Regener-/ation said | the Director of Regeneration said",
      "was re-/elected to the chair | was re-elected to the chair", "a whole-hearted word, and whole-/hearted thanks | a whole-hearted word, and whole-hearted thanks",
      "the minutes of the/Planning Committee | the minutes of the Planning Committee", "was asked by Cllr/Pell to speak | was asked by Cllr Pell to speak",
      "from Councillors A. Pell, B. Okafor and/C. Rhys). | from Councillors A. Pell, B. Okafor and C. Rhys).",
      "The plan was slow to//Page 2 of 9//begin with. | The plan was slow to begin with."})
  void a_word_or_a_sentence_in_its_middle_goes_on(String lines, String read) {
    assertThat(sewn(lines.replace('/', '\n'))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"PRESENT/Ada Pell", "The report was noted./It was long.", "Members agreed:/- the plan", "Noted the plan; and/That it be kept", "Apologies:/none", "the cheques for issue,/10120 Clerk 20", "# Ponds/and reeds"})
  void what_begins_something_new_is_a_line_of_its_own(String lines) {
    assertThat(sewn(lines.replace('/', '\n'))).isEqualTo(lines.replace('/', '\n'));
  }

  @Test
  void a_quotation_over_a_seam_is_what_the_text_says() {
    SourceText text = Seams.sew(SourceText.of("Thanks went to Councillor Holt-\nSefton."));
    Passage name = text.all().part(15, 38);
    assertThat(name.text()).isEqualTo("Councillor Holt-Sefton.");
    assertThat(text.quote(name.span())).isEqualTo("Councillor Holt-\nSefton.");
    assertThat(text.passage(name.span()).text()).isEqualTo(name.text());
  }

  private static String sewn(String text) {
    return Seams.sew(SourceText.of(text)).all().text();
  }
}
