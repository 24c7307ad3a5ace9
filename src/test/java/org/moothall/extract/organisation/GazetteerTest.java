package org.moothall.extract.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.extract.organisation.Phrases.Met;
import org.moothall.text.SourceText;

class GazetteerTest {

  private static List<Word> words(String text) {
    return Word.of(SourceText.of(text).all());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Hammersmith & Fulham Council   | London Borough of Hammersmith and Fulham
      LEEDS CITY COUNCIL             | Leeds City Council
      City of London Corporation     | City of London Corporation
      the Borough of Telford         |
      Southend-on-Sea City Council   | Southend-on-Sea City Council
      Bournemouth, Christchurch and Poole Council | Bournemouth, Christchurch and Poole Council
      """)
  void a_council_is_met_in_all_its_forms(String text, String council) {
    assertThat(Gazetteer.standard().council(words(text), 0).map(Met::value)).isEqualTo(Optional.ofNullable(council));
  }

  @Test
  void every_council_has_a_name_of_its_own() {
    List<String> names = VocabularyRow.of("councils").stream().map(row -> row.column(0)).toList();
    assertThat(names).hasSizeGreaterThan(400).doesNotHaveDuplicates().allSatisfy(name ->
        assertThat(Gazetteer.standard().council(words(name), 0).map(Met::value)).contains(name));
  }

  @Test
  void every_organisation_is_met_by_its_own_name() {
    List<String> names = VocabularyRow.of("organisations").stream().map(row -> row.column(0)).toList();
    assertThat(names).hasSizeGreaterThan(150).doesNotHaveDuplicates().allSatisfy(name ->
        assertThat(Gazetteer.standard().organisation(words("a letter from " + name), 3).map(met -> met.value().name())).contains(name));
  }

  @Test
  void initials_are_met_letter_by_letter() {
    assertThat(Gazetteer.standard().organisation(words("Nice"), 0)).isEmpty();
    assertThat(Gazetteer.standard().organisation(words("NICE"), 0)).isEmpty();
    assertThat(Gazetteer.standard().organisation(words("a letter from NICE"), 3)).isPresent();
  }
}
