package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "about 41% of | 41 | %", "41 per cent of | 41 | %", "a 0.5 post | 0.5 | ''", "12,500 visits | 12500 | ''", "£1.2m overspend | 1200000 | £",
      "£3 million | 3000000 | £", "£2.6 B in all | 2600000000 | £", "£45.00 B Pell | 45 | £", "£300 B&Q | 300 | £", "£40 M Vale | 40 | £", "£40 M, or | 40000000 | £", "£1tn | 1000000000000 | £", "£250k | 250000 | £", "€40 | 40 | €", "seven homes | 7 | ''", "1.5 million visits | 1500000 | ''", "forty per cent | 40 | %", "had returned -1.6% over | -1.6 | %", "a variance of -£1.2m | -1200000 | £", "growth (-3%) | -3 | %"})
  void a_number_is_read_with_its_sign(String words, BigDecimal value, String sign) {
    assertThat(Numbers.find(SourceText.of(words).all())).singleElement().satisfies(number -> {
      assertThat(number.value()).isEqualByComparingTo(value);
      assertThat(number.sign()).isEqualTo(sign);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Covid-19", "minute 67/21", "aged 55-64", "the 11th floor", "form B12", "01632 960 001", "7pm", "a 20mph limit", "someone", "Occupancy -95%", "at -5C", "of -40 things"})
  void a_number_in_a_word_a_reference_or_a_range_is_none(String words) {
    assertThat(Numbers.find(SourceText.of(words).all())).isEmpty();
  }
}
