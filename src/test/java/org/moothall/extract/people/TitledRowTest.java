package org.moothall.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Calibration;
import org.moothall.extract.Extraction;
import org.moothall.fact.Attendance;
import org.moothall.fact.Facts;
import org.moothall.fact.Given;
import org.moothall.fact.OfficeHeld;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

/// Names and titles in two columns over the notes of an officers' group, with no heading.
class TitledRowTest {

  private static final String NOTES = """
      NORTHMOOR CITY COUNCIL

      EQUALITY CORE GROUP

      Merrill Sands\tHead of Business Development & Support Service, Leisure (Chair)
      Bruce Patten\tAsst. Procurement Manager, Northmoor Contract Services
      Jane Ling\tSenior Human Resources Officer, Education
      Allan Reid\tWorkplace Visitor

      1. APOLOGIES

      None.
      """;

  private static Facts facts(String notes) {
    return new Extraction(List.of(), Calibration.NONE, Duration.ofSeconds(10)).extract(MinutesParser.parse(SourceText.of(notes)), Given.NOTHING).facts();
  }

  @Test
  void each_row_is_somebody_who_was_there() {
    assertThat(facts(NOTES).list(Attendance.class)).extracting(there -> there.person().name()).containsExactly("Merrill Sands", "Bruce Patten", "Jane Ling", "Allan Reid");
    assertThat(facts(NOTES).list(Attendance.class)).filteredOn(Attendance::chair).extracting(there -> there.person().name()).containsExactly("Merrill Sands");
  }

  @Test
  void the_second_column_is_their_title_where_it_is_one() {
    assertThat(facts(NOTES).list(OfficeHeld.class)).extracting(held -> held.post().name())
        .contains("Head of Business Development & Support Service, Leisure", "Asst. Procurement Manager, Northmoor Contract Services")
        .noneMatch(title -> title.contains("Visitor"));
  }

  @Test
  void two_rows_are_no_list() {
    assertThat(facts(NOTES.replace("Jane Ling\tSenior Human Resources Officer, Education\nAllan Reid\tWorkplace Visitor\n", "")).list(Attendance.class)).isEmpty();
  }

  @Test
  void a_table_of_other_things_is_no_list() {
    assertThat(facts(NOTES.replaceAll("\t[^\n]*", "\tApproved in May 2021")).list(Attendance.class)).isEmpty();
  }
}
