package org.moothall.extract.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.fact.Reference;

class ReferencesTest {

  private static List<Reference> read(String words) {
    return new References().extract(Pages.item(words));
  }

  @Test
  void earlier_minutes_point_to_a_meeting_and_its_date() {
    assertThat(read("The minutes of the Streets Panel held on 4 May 2021 were signed.")).singleElement().satisfies(reference -> {
      assertThat(reference.kind()).isEqualTo(Reference.Kind.MEETING);
      assertThat(reference.date()).contains(LocalDate.of(2021, 5, 4));
      assertThat(reference.text()).isEqualTo("minutes of the Streets Panel held on 4 May 2021");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The Northmoor Parks Strategy 2021-25 was noted. | Northmoor Parks Strategy 2021-25
      Report of the Director of Play and Parks.       | Report of the Director of Play and Parks
      The Care Act 2014 applies.                      | Care Act 2014
      It is set out in Appendix B of the paper.       | Appendix B
      """)
  void a_document_is_known_by_its_name(String words, String text) {
    assertThat(read(words)).extracting(Reference::text).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The report and the Draft Report were noted.",
      "The next meeting of the Panel will be held on 4 May 2021.",
      "The Corporate Policy and Resources Committee met.",
      "The Planning Policy Manager spoke.",
      "STREETS AND SQUARES STRATEGY"
  })
  void a_thing_without_a_name_or_with_a_longer_one_is_no_reference(String words) {
    assertThat(read(words)).isEmpty();
  }

  @Test
  void a_reference_counts_once_an_item() {
    assertThat(read("The Parks Strategy was read. The Parks Strategy was agreed.")).hasSize(1);
  }
}
