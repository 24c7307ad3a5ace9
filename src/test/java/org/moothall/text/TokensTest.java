package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
      "J.P. Grey, M.B.E.; J.P.|Grey|,|M.B.E.",
      "M.B.E. Grey; M.B.E.|Grey",
      "Sub-Committee's 2021/22 plan -; Sub-Committee's|2021/22|plan|-",
      "O' Brien's- (a); O|'|Brien's|-|(|a|)",
      "RESOLVEDthat TOMATOto CCTVs; RESOLVED|that|TOMATO|to|CCTVs",
      "cafe\u0301s 5%; cafe\u0301s|5|%",
      "\uD83D\uDE00x; \uD83D\uDE00|x"})
  void a_passage_is_read_as_words_and_signs(String words, String tokens) {
    assertThat(SourceText.of(words).all().tokens()).extracting(Token::words).containsExactly(tokens.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({"62, 1", "63, 2", "200, 4"})
  void an_endless_word_is_cut(int length, int tokens) {
    assertThat(SourceText.of("a".repeat(length)).all().tokens()).hasSize(tokens);
  }
}
