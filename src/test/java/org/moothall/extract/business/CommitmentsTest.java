package org.moothall.extract.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.extract.Worded;
import org.moothall.fact.Commitment;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class CommitmentsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The new permits will be on sale by June 2021. | by June 2021 | 2021-06",
      "The timetable would be printed at the end of October 2022. | at the end of October 2022 | 2022-10",
      "The head teacher would arrive on 2 May 2021. | on 2 May 2021 | 2021-05-02",
      "The opening was planned for early March 2022. | early March 2022 | 2022-03",
      "The next sale of trees, in late May 2022, would be held indoors. | in late May 2022 | 2022-05",
      "The bridge, on 3 May 2022, will probably reopen. | on 3 May 2022 | 2022-05-03",
      "From 1 April 2022 parking would be free on Sundays. | From 1 April 2022 | 2022-04-01"})
  void what_is_to_come_by_a_date_is_a_commitment(String words, String due, String date) {
    assertThat(commitments(words)).singleElement().satisfies(commitment -> {
      assertThat(commitment.text()).isEqualTo(words);
      assertThat(commitment.due().words()).isEqualTo(due);
      assertThat(commitment.due().date().orElseThrow().iso()).isEqualTo(date);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The permits had been on sale since June 2021.", "The letter was published on 2 May 2021.", "The Head of Parks agreed to report in June 2021.",
      "By 2040, half of the town will be retired.", "The next meeting will be held on 4 May 2022.", "If it failed in June 2021 the Council would pay.",
      "The Clerk would circulate the list by 4 May 2021.", "The permits will be on sale soon.", "The sale, in late May 2022, had drawn many who would come again."})
  void the_past_actions_forecasts_and_meetings_are_none(String words) {
    assertThat(commitments(words)).isEmpty();
  }

  @Test
  void a_date_before_the_meeting_is_none() {
    String text = "Minutes of the Parks Committee held on 4 May 2022\n\n1. PERMITS\n\nThe permits would be on sale by June 2021.\n\n2. TREES\n\nThe trees would be planted by June 2023.\n";
    assertThat(new Commitments().extract(MinutesParser.parse(SourceText.of(text)))).extracting(commitment -> commitment.due().words()).containsExactly("by June 2023");
  }

  private static List<Commitment> commitments(String words) {
    return new Commitments().extract(Worded.paragraph(words));
  }
}
