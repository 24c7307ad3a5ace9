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
    assertThat(people("Licensing Sub-Committee", members + hearing.replace("Present:  ", "Also present:  "))).contains("Theo Marsh in-attendance Solicitor", "Amy Dunn in-attendance");
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

  @Test
  void a_name_in_the_last_column_of_a_table_ends_with_its_line() {
    assertThat(people("Council", """
        Present: Councillors A Pell (Chair), B Okafor and C Rhys

        1.   OUTSIDE BODIES

             Outside Body                 Representative
             Lea Drainage Board           Councillor B Okafor
             Mill Street Almshouses       Councillor Mrs C Rhys
             Police, Fire and Crime Panel Councillor A Pell
        """)).containsExactlyInAnyOrder("A Pell present Chair, Councillor", "B Okafor present Councillor", "C Rhys present Councillor");
  }

  @Test
  void an_office_behind_initials_is_a_surname() {
    assertThat(people("Council", """
        Present:
        Ms A Pell                   Mr D Nurse
        Mr B Okafor                 Mrs E Moss
        """)).contains("D Nurse present");
  }

  @Test
  void groups_over_names_with_forms_of_address_are_nobody() {
    assertThat(people("Pension Committee", """
        PRESENT

        Ashcombe City Council Representatives
        Cllr. Ada Pell
        Cllr. Ben Okafor

        University Representative
        Ms. Cai Rhys

        Staff Representatives
        Mr. Dilys Moss
        Ms. Eve Reid

        Marsh Actuaries
        Mr. Theo Grey
        Mr. Ines Lane
        """)).containsExactlyInAnyOrder("Ada Pell present Councillor", "Ben Okafor present Councillor", "Cai Rhys present University Representative",
            "Dilys Moss present Staff Representative", "Eve Reid present Staff Representative", "Theo Grey present", "Ines Lane present");
  }

  @Test
  void lists_of_a_hearing_and_of_substitutes_have_their_headings() {
    assertThat(people("Licensing Sub-Committee", """
        Attendance

        Members of the Statutory Licensing Sub-Committee

        Cllr Ada Pell (Chair)
        Cllr Ben Okafor

        Premises Licence Holder

        Cai Rhys                Barrister

        Employees

        Dilys Moss              Senior Solicitor
        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Councillor", "Ben Okafor present Councillor", "Cai Rhys in-attendance Barrister", "Dilys Moss in-attendance Senior Solicitor");
    assertThat(people("Audit Committee", """
        PRESENT: Councillor Ada Pell (Chair) and Councillor Cai Rhys

        APOLOGY: Councillor Ben Okafor

        SUBSTITUTE: Councillor Eve Reid (for Ben Okafor)
        """)).contains("Eve Reid substitute Councillor", "Ben Okafor apologies Councillor");
    assertThat(people("Council", """
        Chairman: Cllr A Pell
        Vice-Chair: Cllr B Okafor

        Present: Cllr C Rhys and Cllr D Moss

        Apologies: Cllr B Okafor
        """)).noneMatch(person -> person.startsWith("B Okafor present"));
  }

  @Test
  void who_could_not_attend_is_excused_and_who_attended_for_another_stands_in() {
    assertThat(people("Council", """
        Present: Cllr A Pell (Chair) and Cllr B Okafor

        1.   APOLOGIES

        Apologies were received from C Rhys. D Moss (Borough Councillor) also
        advised that he would not be able to attend the meeting. Eve Reid attended for Cai Grey.
        """)).contains("C Rhys apologies", "D Moss apologies Borough Councillor", "Eve Reid substitute");
    assertThat(people("Council", """
        Present: Cllr A Pell (Chair) and Cllr B Okafor

        Apologies: were received from Councillors Mrs C Rhys (Ashcombe Vale
        District Council) and D Moss (Northmoor District Council).
        """)).anyMatch(person -> person.startsWith("C Rhys apologies")).anyMatch(person -> person.startsWith("D Moss apologies")).noneMatch(person -> person.startsWith("Ashcombe"));
  }

  @Test
  void a_ward_councillor_who_speaks_to_a_committee_and_an_officer_who_is_welcomed_are_in_attendance() {
    assertThat(people("Planning Committee", """
        Present: Councillors Ada Pell (Chair) and Ben Okafor

        1.   MILL PARADE

        The Committee heard Ward Councillor Cai Rhys who asked that it be refused. Eve Reid (ER), Area Committee Officer, was welcomed to the meeting.
        """)).contains("Cai Rhys in-attendance Councillor", "Eve Reid in-attendance Area Committee Officer");
  }

  @Test
  void the_committee_that_reports_is_the_one_whose_chair_moves_the_report() {
    assertThat(people("Council", """
        Present: Mrs A Pell                Mr B Okafor

        1.   Report of the Parks Committee

        Mrs A Pell, Chairman of the Committee, moved the report.
        """)).contains("A Pell present Chairman of the Parks Committee", "B Okafor present");
    assertThat(people("Council", """
        Present: Mrs A Pell                Mr B Okafor

        1.   Ponds

        Mr B Okafor, Chairman of the Committee, said that they were full.
        """)).contains("B Okafor present");
  }
}
