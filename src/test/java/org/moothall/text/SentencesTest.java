package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The report was noted. Members thanked the team.      | The report was noted. / Members thanked the team.
      Cllr. Ames spoke to No. 4 at 6 p.m. and left.        | Cllr. Ames spoke to No. 4 at 6 p.m. and left.
      Seen by J. K. Ames. Agreed.                          | Seen by J. K. Ames. / Agreed.
      Who asked? The clerk did!  None answered.            | Who asked? / The clerk did! / None answered.
      He said "It is so." She agreed.                      | He said "It is so." / She agreed.
      Costs rose by 2.5% to £1.20 each.                    | Costs rose by 2.5% to £1.20 each.
      See para. 4.2. Then vote.                            | See para. 4.2. / Then vote.
      It stands at Appendix A. The clerk has it.           | It stands at Appendix A. / The clerk has it.
      Seen by Police Constable A. Ames.                    | Seen by Police Constable A. Ames.
      """)
  void a_sentence_ends_where_another_can_begin(String text, String sentences) {
    assertThat(Sentences.split(SourceText.of(text).all())).extracting(Passage::text).containsExactly(sentences.split(" / "));
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "'  \n ', 0", "'No stop at all', 1", "'One\n\nTwo', 2"})
  void an_empty_line_ends_a_sentence_and_blanks_are_none(String text, int sentences) {
    assertThat(Sentences.split(SourceText.of(text).all())).hasSize(sentences);
  }
}
