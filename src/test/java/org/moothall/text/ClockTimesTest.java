package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {

  @ParameterizedTest
  @CsvSource({
      "HELD AT 6.35 P.M. ON, 18:35, 6.35 P.M.", "at 6.30 pm, 18:30, 6.30 pm", "7pm, 19:00, 7pm", "(7:45pm), 19:45, 7:45pm", "closed at 19:40, 19:40, 19:40",
      "ended at 18.00, 18:00, 18.00", "10:00 AM, 10:00, 10:00 AM", "12 noon, 12:00, 12 noon", "12.15am, 00:15, 12.15am", "12.30pm, 12:30, 12.30pm",
      "1930 hrs, 19:30, 1930 hrs", "at 18.30pm, 18:30, 18.30pm", "9 a.m., 09:00, 9 a.m.", "at the hour of 6.00 o'clock p.m., 18:00, 6.00 o'clock p.m."})
  void a_time_is_read_to_the_minute(String words, String time, String quoted) {
    assertThat(ClockTimes.find(SourceText.of(words).all())).singleElement().satisfies(found -> {
      assertThat(found.value()).hasToString(time);
      assertThat(found.words()).isEqualTo(quoted);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.10 The Council", "paragraph 3.25", "at 3.25%", "24 members", "£6.30", "a ratio of 3:1", "5 members", "10/03/2021", "at 8 meetings"})
  void other_numbers_are_no_times(String words) {
    assertThat(ClockTimes.find(SourceText.of(words).all())).isEmpty();
  }

  @Test
  void the_end_of_a_range_says_which_half_of_the_day_it_begins_in() {
    assertThat(ClockTimes.find(SourceText.of("from 6.30 to 8.45 pm").all())).extracting(ClockTime::value).extracting(Object::toString).containsExactly("18:30", "20:45");
    assertThat(ClockTimes.find(SourceText.of("from 11.30 to 1.15 pm").all())).extracting(ClockTime::value).extracting(Object::toString).containsExactly("11:30", "13:15");
  }

  @Test
  void a_full_stop_is_enough_in_a_line_that_tells_a_time() {
    assertThat(ClockTimes.findInHeading(SourceText.of("19.00 -21.15 hrs Parish Hall").all())).extracting(ClockTime::value).extracting(Object::toString).containsExactly("19:00", "21:15");
    assertThat(ClockTimes.findInHeading(SourceText.of("Time: 18.00").all())).extracting(ClockTime::value).extracting(Object::toString).containsExactly("18:00");
  }
}
