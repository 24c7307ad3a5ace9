package org.moothall.extract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.extract.people.AttendanceLayoutTest.people;

import org.junit.jupiter.api.Test;

/// Lists in which members stand beside others, and what tells to whom a title or note belongs.
class MembersAndOthersTest {

  @Test
  void names_and_what_they_are_stand_below_each_other_under_two_headings() {
    assertThat(people("Integration Joint Board", """
        Present:-

        Members

        Role

        Ada PELL (Chairperson)

        Nominated by Holt Council (Elected Member)

        Ben McREID

        Chief Officer

        Dr Cai RHYS

        Trade Union Representative

        Dilys MOSS

        Person who cares for a neighbour without pay

        Non-members in attendance at request of Chief Officer:-

        Eve LANE

        Head of Ponds

        Theo MARSH

        Fens Housing Partnership

        Ada PELL, Chairperson, in the Chair.
        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Elected Member", "Ben McReid present Chief Officer", "Cai Rhys present Trade Union Representative",
            "Dilys Moss present", "Eve Lane in-attendance Head of Ponds", "Theo Marsh in-attendance");
  }

  @Test
  void observers_below_a_table_of_members_are_no_members() {
    assertThat(people("Schools Forum", """
        IN ATTENDANCE

        Member

        Membership Group

        Ada Pell (Chair)

        Primary Schools

        Ben Okafor

        Academies

        Observers

        Member

        Membership Group

        Councillor Cai Rhys

        Portfolio Holder, Schools

        Eve Lane

        Union
        """)).contains("Ben Okafor present").anyMatch(person -> person.startsWith("Cai Rhys in-attendance"));
  }

  @Test
  void a_bracket_that_nobody_closed_ends_with_its_line_before_the_next_name() {
    assertThat(people("Parks Committee", """
        Councillors
        Mrs A Pell (Chairman)
        B Okafor (Vice-Chairman
        Mrs C Rhys
        D Moss - substitute for E Lane
        F Marsh - observer
        """)).contains("B Okafor present Councillor, Vice-Chairman", "C Rhys present Councillor", "D Moss substitute Councillor", "F Marsh in-attendance Councillor");
    assertThat(people("Parks Committee", """
        Present:
        Ada Pell (Chair
        of Holt Parish Council)
        Ben Okafor
        """)).hasSize(2);
  }

  @Test
  void who_stands_last_with_a_ward_in_a_planning_committee_came_for_the_ward() {
    String members = "Present:\nAda Pell (Chair)\nBen Okafor\nCai Rhys\nDilys Moss\nEve Lane\n";
    assertThat(people("Development Committee", members + "Theo Marsh - Holt Ward\n")).contains("Eve Lane present", "Theo Marsh in-attendance");
    assertThat(people("Parks Committee", members + "Theo Marsh - Holt Ward\n")).contains("Theo Marsh present");
    assertThat(people("Development Committee", members.replaceAll("(?m)(?<=[a-z])$", " - Mill Ward"))).contains("Eve Lane present");
  }

  @Test
  void a_note_in_a_run_of_names_without_signs_is_of_the_last_before_it() {
    assertThat(people("Holt District Council", "Members Present: A B Pell C D Okafor E F Rhys (joined the meeting at 7.25 pm) Miss G H Moss K O’Lane I S Marsh Dr J T Reid MLA\n"))
        .containsExactlyInAnyOrder("A B Pell present", "C D Okafor present", "E F Rhys late", "G H Moss present", "K O'Lane present", "I S Marsh present", "J T Reid present");
  }

  @Test
  void councillors_behind_names_are_those_before() {
    assertThat(people("Holt Parish Council", "Present: Miss Ada Pell, Mr Ben Okafor and Mrs Cai Rhys, Councillors, and Mrs Dilys Moss, Clerk\n"))
        .containsExactlyInAnyOrder("Ada Pell present Councillor", "Ben Okafor present Councillor", "Cai Rhys present Councillor", "Dilys Moss in-attendance Clerk");
    assertThat(people("Holt Parish Council", "Present: The Mayor, Ada Pell, Councillors Okafor, Baroness Rhys, Moss and Lane\n")).contains("Moss present Councillor", "Lane present Councillor");
  }

  @Test
  void a_title_between_a_councillor_and_a_name_is_of_the_name() {
    assertThat(people("Parks Committee", "Present: Councillors Pell and Okafor\n\nClerk:\n\nTess Lane (Asst Clerk)\n\nAlso present:\n\nCouncillor Marsh, Tree Warden Mr H Moss and 3 members of the public\n"))
        .contains("Marsh in-attendance Councillor", "H Moss in-attendance Tree Warden", "Tess Lane in-attendance Asst Clerk");
  }

  @Test
  void an_initial_in_brackets_tells_two_of_a_surname_apart_and_a_single_letter_may_be_a_party() {
    assertThat(people("Holt County Council", "PRESENT IN THE CHAIR: Councillor A. Reid, An Cathaoirleach.\n\nMEMBERS PRESENT:\n\nCouncillors Pell (J), Pell (M), Okafor (L) and Rhys.\n"))
        .containsExactlyInAnyOrder("A. Reid present Councillor, Cathaoirleach", "J Pell present Councillor", "M Pell present Councillor", "Okafor present Councillor", "Rhys present Councillor");
  }

  @Test
  void who_attended_too_is_stated_in_a_sentence() {
    assertThat(people("Holt Parish Council", "Present: Ada Pell and Ben Okafor\n\nThe meeting was also attended in part by Cai Rhys (CR), District Councillor, PCSO Dilys Moss (DM) and six members of the public.\n"))
        .anyMatch(person -> person.startsWith("Cai Rhys in-attendance")).anyMatch(person -> person.startsWith("Dilys Moss in-attendance")).hasSize(4);
  }

  @Test
  void who_takes_the_chair_for_an_item_does_not_preside_over_the_meeting() {
    assertThat(people("Planning Committee", """
        Present: Councillors Pell (Chairman), Okafor (Vice-Chairman) and Rhys

        Councillor Pell left the room.

        Councillor Okafor took the chair.
        """)).containsExactlyInAnyOrder("Pell present Chair, Councillor", "Okafor present Councillor, Vice-Chairman", "Rhys present Councillor");
  }

  @Test
  void who_takes_the_chair_that_an_absent_chairman_left_presides() {
    assertThat(people("Planning Committee", """
        Present: Councillors Okafor (Vice-Chairman) and Rhys

        Apologies: Councillor Pell (Chairman)

        Councillor Okafor took the chair.
        """)).contains("Okafor present Councillor, Vice-Chairman, Chair");
  }
}
