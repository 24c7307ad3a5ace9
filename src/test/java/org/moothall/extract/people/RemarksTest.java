package org.moothall.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.extract.people.Listed.Title;
import org.moothall.text.SourceText;

class RemarksTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "new Equality Champion, City Development Department|Equality Champion|City Development Department",
      "Principal Surveyor, the Estates Directorate|Principal Surveyor|Estates Directorate"})
  void a_department_behind_a_title_is_where_its_holder_works(String words, String title, String department) {
    Remarks remarks = remarks(words);
    assertThat(titles(remarks)).containsExactly(title);
    assertThat(remarks.affiliation()).contains(department);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Head of Finance, Housing and Estates|Head of Finance, Housing and Estates",
      "Head of the Planning Department|Head of the Planning Department"})
  void what_stands_behind_a_comma_is_otherwise_part_of_the_title(String words, String title) {
    Remarks remarks = remarks(words);
    assertThat(titles(remarks)).containsExactly(title);
    assertThat(remarks.affiliation()).isEmpty();
  }

  @Test
  void a_department_alone_is_no_title() {
    assertThat(titles(remarks("left at 3, Planning Department"))).isEmpty();
  }

  private static List<String> titles(Remarks remarks) {
    return remarks.titles().stream().map(Title::words).toList();
  }

  private static Remarks remarks(String words) {
    Remarks remarks = new Remarks("Ada Pell", List.of(), false);
    remarks.add(SourceText.of(words).all());
    return remarks;
  }
}
