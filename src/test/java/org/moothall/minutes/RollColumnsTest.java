package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

class RollColumnsTest {

  private static final String HEADING = "Ashcombe Parish Council\nMinutes of the meeting held on 4 June 2019\n\n";
  private static final String BUSINESS = "\n\n1. Lease of the hall\n\nAgreed to sign.\n\n2. Grants\n\nNoted.\n";

  @ParameterizedTest
  @ValueSource(strings = {
      "Present:\tAlso present:\nAda Pell (Chair)\tKate Voss (Lea Trust)\nBen Okafor\tAndy Reid\nCat Lane",
      "Present:             Also present:\nAda Pell (Chair)     Kate Voss (Lea Trust)\nBen Okafor           Andy Reid\nCat Lane",
      "Present:             Also present:\nAda Pell (Chair)     Kate Voss (Lea Trust)\nBen Okafor\nCat Lane             Andy Reid"})
  void lists_that_stand_side_by_side_are_two(String rolls) {
    assertThat(MinutesParser.parse(SourceText.of(HEADING + rolls + BUSINESS)).rolls()).satisfiesExactly(
        members -> assertThat(members.entries()).extracting(Passage::text).containsExactly("Ada Pell (Chair)", "Ben Okafor", "Cat Lane"),
        others -> {
          assertThat(others.kind()).isEqualTo(Roll.Kind.ATTENDING);
          assertThat(others.entries()).extracting(Passage::text).containsExactly("Kate Voss (Lea Trust)", "Andy Reid");
        });
  }

  @Test
  void a_name_beside_a_heading_opens_no_second_list() {
    String rolls = "Present:\tAda Pell (Chair)\n\tBen Okafor";
    assertThat(MinutesParser.parse(SourceText.of(HEADING + rolls + BUSINESS)).rolls()).singleElement().satisfies(roll -> assertThat(roll.entries()).hasSize(2));
  }
}
