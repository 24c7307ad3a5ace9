package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "held on 4th October 2021 were agreed | 4th October 2021 | 2021-10-04 |",
      "THURSDAY, 4 MARCH 2021 | THURSDAY, 4 MARCH 2021 | 2021-03-04 |",
      "Tuesday 1st day of June 2021 | Tuesday 1st day of June 2021 | 2021-06-01 |",
      "on 04/03/2021 at | 04/03/2021 | 2021-03-04 |",
      "on 04/03/21. | 04/03/21 | 2021-03-04 |",
      "on 04.03.2021. | 04.03.2021 | 2021-03-04 |",
      "2021-03-04T10:00 | 2021-03-04 | 2021-03-04 |",
      "March 4, 2021 | March 4, 2021 | 2021-03-04 |",
      "4 Mar. 2021 | 4 Mar. 2021 | 2021-03-04 |",
      "4-Mar-2021 | 4-Mar-2021 | 2021-03-04 |",
      "by March 2021 | March 2021 | 2021-03 |",
      "in early June 2021 | early June 2021 | 2021-06 | early",
      "at the end of October 2022 | end of October 2022 | 2022-10 | end of",
      "mid-June 2021 | mid-June 2021 | 2021-06 | mid",
      "the week of 8 March 2021 | week of 8 March 2021 | 2021-03-08 | week of",
      "Notes w/c 8 March 2021 | w/c 8 March 2021 | 2021-03-08 | week of",
      "by 2040, half of | 2040 | 2040 |",
      "in 2019 residents said | 2019 | 2019 |",
      "on 8****th** **March 2021 at | 8****th** **March 2021 | 2021-03-08 |",
      "Monday5th March2012 at | Monday5th March2012 | 2012-03-05 |",
      "the 12 th August 2020 | 12 th August 2020 | 2020-08-12 |"})
  void a_date_is_read_as_far_as_the_words_give_it(String words, String date, String iso, String qualifier) {
    assertThat(Dates.find(SourceText.of(words).all())).singleElement().satisfies(found -> {
      assertThat(found.words()).isEqualTo(date);
      assertThat(found.iso()).isEqualTo(iso);
      assertThat(found.qualifier().orElse(null)).isEqualTo(qualifier);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "31 February 2021", "2021-13-40", "residents may 2021 times", "financial year 2021/22", "the 2020-21 Q2 report",
      "minute 67/21", "paragraph 18.11.1", "room 2019", "reduced by 2000 cases", "since £2,000 was paid",
      "https://example.org/2018/09/28/notes and https://example.org/2018-09-28", "in March the", "in 2019/20"})
  void what_gives_no_year_or_no_possible_day_is_no_date(String words) {
    assertThat(Dates.find(SourceText.of(words).all())).isEmpty();
  }

  @Test
  void a_range_of_years_gives_both() {
    assertThat(Dates.find(SourceText.of("the period 2021 and 2022").all())).extracting(DateExpression::iso).containsExactly("2021", "2022");
    assertThat(Dates.find(SourceText.of("from 2018 to 2020 we").all())).extracting(DateExpression::iso).containsExactly("2018", "2020");
  }

  @Test
  void blanks_that_do_not_break_are_blanks() {
    assertThat(Dates.find(SourceText.of("on 4\u00A0October\u00A02021").all())).extracting(DateExpression::iso).containsExactly("2021-10-04");
  }

  @Test
  void positions_are_code_points() {
    SourceText text = SourceText.of("🏛 held on 4 October 2021");
    assertThat(Dates.find(text.all())).singleElement().satisfies(found -> assertThat(text.quote(found.span())).isEqualTo("4 October 2021"));
  }
}
