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

  @Test
  void whom_somebody_represents_is_no_part_of_the_title() {
    assertThat(titles(remarks("Solicitor, representing the Applicant"))).containsExactly("Solicitor");
    assertThat(titles(remarks("Head of Legal, Housing and Parks"))).containsExactly("Head of Legal, Housing and Parks");
  }

  @Test
  void a_name_that_begins_with_capitals_is_a_firm_s() {
    assertThat(titles(remarks("QRS Administration"))).isEmpty();
    assertThat(remarks("QRS Administration").affiliation()).contains("QRS Administration");
    assertThat(titles(remarks("Democratic Services"))).containsExactly("Democratic Services");
    assertThat(titles(remarks("SEND Manager"))).containsExactly("SEND Manager");
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
