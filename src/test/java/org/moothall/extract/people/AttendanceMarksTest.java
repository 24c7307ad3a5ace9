package org.moothall.extract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.extract.people.AttendanceLayoutTest.people;

import org.junit.jupiter.api.Test;

/// Attendance lists whose marks, letters, columns or numbers tell who was there and as what.
class AttendanceMarksTest {

  @Test
  void where_a_star_means_present_whoever_has_none_was_not() {
    assertThat(people("Cabinet", """
        Members: (*present)

        *Ada Pell (Chairman)       *Dilys Moss
         Ben Okafor                *Cai Rhys

        Deputy Cabinet Members:
        *Eve Reid        Theo Marsh

        Members in attendance:
        Amy Dunn, Chairman of the Parks Select Committee
        """)).containsExactlyInAnyOrder("Ada Pell present Chair", "Dilys Moss present", "Ben Okafor absent", "Cai Rhys present", "Eve Reid present Deputy Cabinet Member",
            "Theo Marsh absent Deputy Cabinet Member", "Amy Dunn in-attendance Chairman of the Parks Select Committee");
  }

  @Test
  void a_star_that_is_not_explained_tells_nothing() {
    assertThat(people("Parks Committee", """
        Members:
        *Ada Pell       Ben Okafor
        """)).contains("Ben Okafor present");
  }

  @Test
  void members_in_attendance_are_the_members_where_no_other_list_is() {
    assertThat(people("Parks Committee", """
        Members in attendance:
        Councillor Ada Pell (Chair)
        Councillor Ben Okafor
        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Councillor", "Ben Okafor present Councillor");
  }

  @Test
  void a_letter_before_a_name_tells_how_they_attended() {
    assertThat(people("Planning Committee", """
        Councillors:
        P  Ada Pell (Chairman)
        A  Ben Okafor
        P  Cai Rhys (substitute for Ben Okafor)
        P  Dilys Moss

        P: Present
        A: Apologies for absence submitted
        Also in attendance: Councillor Eve Reid
        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Councillor", "Ben Okafor apologies Councillor", "Cai Rhys substitute Councillor",
            "Dilys Moss present Councillor", "Eve Reid in-attendance Councillor");
  }

  @Test
  void an_initial_is_no_letter_without_a_key() {
    assertThat(people("Planning Committee", """
        Councillors:
        P Pell (Chairman)
        A Okafor
        P Rhys
        """)).contains("A Okafor present Councillor");
  }

  @Test
  void a_column_may_tell_for_which_group_members_sit() {
    assertThat(people("Schools Forum", """
        IN ATTENDANCE

        Member                      Membership Group
        Ada Pell (Chair)            Maintained Secondary Schools - Headteacher
        Ben Okafor                  Academies Member
        Cai Rhys                    Pupil Referral Units

        NOT IN ATTENDANCE (WITHOUT APOLOGIES RECEIVED)

        Member                      Membership Group
        Dilys Moss                  Academies Member

        LOCAL AUTHORITY (LA) OFFICERS & OBSERVERS
        Eve Reid                    Business Advisor (Schools)
        Councillor Theo Marsh       Portfolio Holder, Education and Skills
        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Maintained Secondary Schools - Headteacher", "Ben Okafor present Academies Member", "Cai Rhys present",
            "Dilys Moss absent Academies Member", "Eve Reid in-attendance Business Advisor (Schools)", "Theo Marsh in-attendance Councillor, Portfolio Holder, Education and Skills");
  }

  @Test
  void entries_may_be_numbered_and_are_no_items() {
    assertThat(people("Health and Wellbeing Board", """
        PRESENT

        1.  Councillor Ada Pell (Chair)      Portfolio Holder for Health
        2.  Ben Okafor                       Director of Public Health
        3.  Cai Rhys                         CEO, Citizens Advice Ashcombe

        OFFICERS PRESENT:

        4.  Dilys Moss                       Health Integration Lead
        5.  Eve Reid                         Scrutiny Officer

        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Councillor, Portfolio Holder for Health", "Ben Okafor present Director of Public Health",
            "Cai Rhys present CEO, Citizens Advice Ashcombe", "Dilys Moss in-attendance Health Integration Lead", "Eve Reid in-attendance Scrutiny Officer");
  }

  @Test
  void an_initial_a_opens_no_sentence() {
    assertThat(people("Parks Committee", """
        Officers Present:       A Pell, Director of Parks
                                B Okafor, Head of Health and Built Environment
                                C Rhys, Committee & Member Services Officer
        """)).containsExactlyInAnyOrder("A Pell in-attendance Director of Parks", "B Okafor in-attendance Head of Health and Built Environment",
            "C Rhys in-attendance Committee & Member Services Officer");
  }

  @Test
  void an_ampersand_may_go_on_with_the_field_of_a_title() {
    assertThat(people("Board", """
        In Attendance:
        Ada Pell, Director of Nature & Visitor Welcome
        Ben Okafor, Head of Legal & Cai Rhys, Clerk
        """)).containsExactlyInAnyOrder("Ada Pell in-attendance Director of Nature & Visitor Welcome", "Ben Okafor in-attendance Head of Legal", "Cai Rhys in-attendance Clerk");
  }

  @Test
  void whom_an_item_heard_is_in_attendance() {
    String members = "Members Present: Councillors Ada Pell (Chairman) and Ben Okafor\n";
    String hearing = """

        1.   THE COPPER KETTLE

             Legal Adviser:        Cai Rhys
             Committee Officer:    Dilys Moss

             Present:    Mr Theo Marsh (Solicitor, representing the Applicant) and Ms Amy Dunn
                         (Northmoor Police).

             The Copper Kettle, 22 Mill Street

             The Sub-Committee granted the application.
        """;
    assertThat(people("Licensing Sub-Committee", members + hearing)).containsExactlyInAnyOrder("Ada Pell present Chair, Councillor", "Ben Okafor present Councillor",
        "Cai Rhys in-attendance Legal Adviser", "Dilys Moss in-attendance Committee Officer", "Theo Marsh in-attendance Solicitor", "Amy Dunn in-attendance");
  }

  @Test
  void a_line_may_end_within_a_name() {
    assertThat(people("Council", """
        Present: Cllr A Pell (Chairman), Cllr B Okafor, Cllr Mrs C
        Rhys, Mrs D
        Moss (Clerk)
        """)).containsExactlyInAnyOrder("A Pell present Chair, Councillor", "B Okafor present Councillor", "C Rhys present Councillor", "D Moss in-attendance Clerk");
  }

  @Test
  void a_sentence_on_apologies_may_be_cut_within_a_name() {
    assertThat(people("Council", """
        Present: Cllr A Pell (Chairman) and Cllr B Okafor

        1.   APOLOGIES

        Apologies were received from Borough Councillor C
        Rhys and Cllr D Moss (holiday)
        """)).contains("C Rhys apologies Borough Councillor", "D Moss apologies Councillor");
  }

  @Test
  void who_attends_as_representative_stands_in() {
    assertThat(people("Health and Wellbeing Board", """
        Present: Councillor Ada Pell (Chair) and Cai Rhys

        1.   APOLOGIES

        Apologies were received from Dilys Moss. Theo Marsh attended as representative for Dilys Moss.
        """)).contains("Dilys Moss apologies", "Theo Marsh substitute");
    assertThat(people("Health and Wellbeing Board", """
        Present: Councillor Ada Pell (Chair) and Cai Rhys

        1.   RIVERS

        Cai Rhys spoke as representative of Ashcombe Anglers.
        """)).contains("Cai Rhys present");
  }

  @Test
  void a_name_ends_with_its_column() {
    assertThat(people("Pension Committee", """
        Present: Councillors Ada Pell (Chair) and Ben Okafor

        1.   DECLARATIONS OF INTEREST

             Name of Member           Type of Interest          Nature of Interest
             Councillor Okafor        Non-pecuniary             Member of the Fund
        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Councillor", "Ben Okafor present Councillor");
  }
}
