package org.moothall.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Calibration;
import org.moothall.extract.Extraction;
import org.moothall.fact.Attendance;
import org.moothall.fact.Facts;
import org.moothall.fact.Given;
import org.moothall.fact.OfficeHeld;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

/// Attendance lists by where their words stand on the page.
class AttendanceLayoutTest {

  @Test
  void a_heading_of_two_lines_stands_in_the_column_beside_its_list() {
    assertThat(people("Parks Committee", """
        Members Present      Councillor Pell, Chair

                             Councillors Okafor, Rhys (7.08 pm)

        Officers in          Mr Lewis, Director of Parks
        Attendance           Ms Grey*, Clerk of Works

        Others in            Ms Moss, Sport NI (Agenda Item 4)
        Attendance
        * Denotes Officers present by remote means
        """)).containsExactlyInAnyOrder("Pell present Chair, Councillor", "Okafor present Councillor", "Rhys present Councillor",
            "Lewis in-attendance Director of Parks", "Grey in-attendance Clerk of Works", "Moss in-attendance");
  }

  @Test
  void a_label_on_each_of_two_lines_is_two_headings() {
    assertThat(people("Parks Committee", """
        Present:        Councillor Pell, Chair
        Officers:       Mr Lewis, Director of Parks
        Attending:      Ms Moss, Head of Legal
        """)).containsExactlyInAnyOrder("Pell present Chair, Councillor", "Lewis in-attendance Director of Parks", "Moss in-attendance Head of Legal");
  }

  @Test
  void what_hangs_in_the_column_of_a_list_belongs_to_it_over_empty_lines() {
    assertThat(people("Homes Advisory Panel", """
        PRESENT:   The Chair (Ms A. Pell)
                   The Vice-chair (Mr B. Okafor)
                   Councillors Rhys and Lewis

                   Four tenant and leaseholder representatives

                   Director Homes and Wellbeing - D. Grey
                   Repairs and Investment Manager - E. Moss
        """)).containsExactlyInAnyOrder("A. Pell present Chair", "B. Okafor present Vice-chair", "Rhys present Councillor", "Lewis present Councillor",
            "D. Grey in-attendance Director Homes and Wellbeing", "E. Moss in-attendance Repairs and Investment Manager");
  }

  @Test
  void what_stands_further_out_than_the_list_does_not_belong_to_it() {
    assertThat(people("Parks Committee", """
        PRESENT:   Councillors Pell and Lewis

        Parks Tour

        The Head of Parks Mr D. Grey had led a tour before the meeting.
        """)).contains("Pell present Councillor", "Lewis present Councillor").noneMatch(person -> person.startsWith("D. Grey present"));
  }

  @Test
  void a_title_over_a_councillor_is_theirs_and_a_stroke_parts_two() {
    assertThat(people("Cabinet", """
        PRESENT:       Leader of the Council/Cabinet Member Corporate Overview and Performance
                       Councillor A. Pell (Chair)

                       Deputy Leader/Cabinet Member Place and Environment
                       Councillor B. Rhys-Grey
        """)).containsExactlyInAnyOrder("A. Pell present Chair, Councillor, Leader of the Council, Cabinet Member Corporate Overview and Performance",
            "B. Rhys-Grey present Councillor, Deputy Leader, Cabinet Member Place and Environment");
    assertThat(people("Cabinet", """
        PRESENT:
        Leader of the Council
        Councillor A. Pell (Chair)

        Cabinet Member for Place and Environment
        Councillor B. Rhys-Grey
        """)).containsExactlyInAnyOrder("A. Pell present Chair, Councillor, Leader of the Council", "B. Rhys-Grey present Councillor, Cabinet Member for Place and Environment");
  }

  @Test
  void the_longest_name_of_a_column_may_leave_two_blanks_to_the_next() {
    assertThat(people("Council", """
        Councillors

        Ada Pell           Eve Reid            Cai Rhys
        Peter Longbrooken  Ines Grey           Dilys Moss
        """)).containsExactlyInAnyOrder("Ada Pell present Councillor", "Eve Reid present Councillor", "Cai Rhys present Councillor", "Peter Longbrooken present Councillor",
            "Ines Grey present Councillor", "Dilys Moss present Councillor");
  }

  @Test
  void an_entry_goes_on_where_the_end_of_a_full_line_cut_it() {
    assertThat(people("Health Scrutiny Committee", """
        OTHERS IN ATTENDANCE

        Ada Pell, Chief Officer, Ashcombe Teaching NHS Trust
        Dr Ben Okafor, Medical Director, Ashcombe and West Eastmere Integrated Care Board
        Dilys Moss, Head of Primary Care, Ashcombe and South-West Eastmere and Thorne
        Integrated Care Board
        Cai Rhys, Chief Executive, Healthwatch Ashcombe
        """)).containsExactlyInAnyOrder("Ada Pell in-attendance Chief Officer", "Ben Okafor in-attendance Medical Director",
            "Dilys Moss in-attendance Head of Primary Care", "Cai Rhys in-attendance Chief Executive");
  }

  @Test
  void a_column_may_tell_who_was_there() {
    assertThat(people("Schools Forum", """
        Attendance

        Name                    Representing                            Present
        Ada Pell                Primary academies (Chair)               Y
        Rev. Ben Okafor         Diocese                                 Yes
        Cai Rhys                Maintained primary heads (Vice Chair)   N - apologies
        Dilys Moss              Nurseries                               N
        Eve Reid                Early Years                             Y (from item 4)
        Tim Lewis               Trade unions (sub for Liz Grey)         Y

        Officers: Theo Marsh (Director of Education), Amy Dunn (Clerk)
        """)).containsExactlyInAnyOrder("Ada Pell present Chair", "Ben Okafor present", "Cai Rhys apologies Vice Chair", "Dilys Moss absent", "Eve Reid late",
            "Tim Lewis substitute", "Theo Marsh in-attendance Director of Education", "Amy Dunn in-attendance Clerk");
  }

  @Test
  void columns_that_tell_something_else_are_no_such_table() {
    assertThat(AttendanceTable.of(SourceText.of("Name   Ward   Present\nAda Pell   Ashcombe   Hall\nBen Okafor   Thorne   Hall\nCai Rhys   Thorne   Hall\n").all().lines())).isEmpty();
  }

  @Test
  void officers_on_a_board_are_members_where_the_staff_are_listed_apart() {
    String members = """
        Present:    Councillor Ada Pell (Chair), Leader of the Council
                    Ben Okafor, Director of Public Health
                    Councillor Cai Rhys, Cabinet Member for Adults
                    Chief Superintendent Dilys Moss, Northmoor Police

        """;
    String apart = """
        In          Eve Reid, Public Health Consultant
        Attendance: Theo Marsh, Democratic Services Officer
        """;
    assertThat(people("Health and Wellbeing Board", members + apart)).contains("Ben Okafor present Director of Public Health", "Dilys Moss present Chief Superintendent",
        "Eve Reid in-attendance Public Health Consultant", "Theo Marsh in-attendance Democratic Services Officer");
    assertThat(people("Health and Wellbeing Board", members)).contains("Ben Okafor in-attendance Director of Public Health");
    assertThat(people("Audit Committee", members + apart)).contains("Ben Okafor in-attendance Director of Public Health");
  }

  @Test
  void ranks_of_a_fire_service_are_titles() {
    String list = """
        Present:    Councillors A Pell (Chair), B Okafor and C Rhys

                    CFO L Marsh, DCFO S Reid, ACO G Dunn, Mr R Moss, Monitoring
                    Officer, and Ms E Grey, Democratic Services Manager

                    Mr K Lewis, Holt & Thorne LLP (by MS Teams)
        """;
    assertThat(people("Northmoor Fire and Rescue Authority", list)).contains("L Marsh in-attendance Chief Fire Officer", "S Reid in-attendance Deputy Chief Fire Officer",
        "G Dunn in-attendance Assistant Chief Officer", "R Moss in-attendance Monitoring Officer", "E Grey in-attendance Democratic Services Manager", "K Lewis in-attendance");
    assertThat(people("Northmoor Council", list)).contains("L Marsh in-attendance CFO");
  }

  /// Each person who was there or was not, with the offices.
  @Test
  void who_sits_on_a_board_without_an_office_is_a_member_of_it() {
    assertThat(people("Integration Board", """
        Present:      Mrs A Pell, Non Executive (Chair)
                      Cllr B Okafor               Mr C Rhys, Non-Executive Director
        """)).containsExactlyInAnyOrder("A Pell present Chair, Non Executive", "B Okafor present Councillor", "C Rhys present Non-Executive Director");
  }

  @Test
  void a_county_councillor_among_plain_ones_visits_a_council_that_nothing_names() {
    assertThat(people("above Council", "Present: Cllrs Pell (in the chair), Okafor, Rhys, Lewis, County Cllr Moss & the Clerk.")).contains("Lewis present Councillor",
        "Moss in-attendance County Councillor");
    assertThat(people("above Council", "Present: County Councillors Pell and Okafor, Cllr Rhys, Cllr Lewis")).contains("Pell present Councillor", "Rhys present Councillor");
  }

  static List<String> people(String body, String lists) {
    String minutes = "Minutes of the meeting of the " + body + " held on Monday 3 June 2024 at 7pm\n\n" + lists
        + "\n1.   WELCOME\n\nThe meeting was opened.\n\n2.   ANY OTHER BUSINESS\n\nNone.\n";
    Given given = new Given(Optional.empty(), Optional.of(body), Optional.empty(), Optional.empty());
    Facts facts = new Extraction(List.of(), Calibration.NONE, Duration.ofSeconds(20)).extract(MinutesParser.parse(SourceText.of(minutes)), given).facts();
    return facts.list(Attendance.class).stream().map(there -> (there.person().name() + " " + there.status().label() + " " + offices(there, facts)).strip()).toList();
  }

  private static String offices(Attendance there, Facts facts) {
    return facts.list(OfficeHeld.class).stream().filter(held -> held.person().equals(there.person())).map(held -> held.post().name()).collect(Collectors.joining(", "));
  }
}
