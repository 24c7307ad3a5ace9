package org.moothall.extract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.extract.people.AttendanceLayoutTest.people;

import org.junit.jupiter.api.Test;

/// Lists in which names stand behind each other without a sign, or in cells that came apart.
class NamesInRowsTest {

  @Test
  void names_without_signs_between_them_are_parted_where_first_names_show_where() {
    assertThat(people("Park Authority", """
        Present

        Sheila Brand (Convener) Euan Pell (Deputy Convener) Ben Okafor Keith Moss Peter Lane Rhona Vale Lorna MacBride Dr Farida Reid

        Chris Marsh Stephen Rhys Hanna Fane Iain Holt

        Apologies

        Greta Birch Derek Ash
        """)).containsExactlyInAnyOrder("Sheila Brand present Convener", "Euan Pell present Deputy Convener", "Ben Okafor present", "Keith Moss present", "Peter Lane present",
            "Rhona Vale present", "Lorna MacBride present", "Farida Reid present", "Chris Marsh present", "Stephen Rhys present", "Hanna Fane present", "Iain Holt present",
            "Greta Birch apologies", "Derek Ash apologies");
  }

  @Test
  void names_of_three_parts_among_them_leave_the_row_alone() {
    assertThat(people("Park Authority", """
        Present

        Peter Lane Mary Jane Birch Keith Moss Stephen Rhys Lorna Ann Fane Iain Holt
        """)).noneMatch(person -> person.startsWith("Jane Birch") || person.startsWith("Birch Keith") || person.startsWith("Rhys Lorna") || person.startsWith("Ann Fane"));
  }

  @Test
  void letters_of_honour_end_a_name_in_a_row() {
    assertThat(people("Council", """
        Councillor Raymond Pell (Mayor)
        Councillor Carol Okafor (Deputy Mayor)

        MEMBERS PRESENT:
        Councillors: Tony Lane Doug Rhys June Moss MBE Richard Vale Teresa Marsh David Reid CBE Martin Ash Jan Holt
        """)).containsExactlyInAnyOrder("Raymond Pell present Councillor, Mayor", "Carol Okafor present Councillor, Deputy Mayor", "Tony Lane present Councillor", "Doug Rhys present Councillor",
            "June Moss present Councillor", "Richard Vale present Councillor", "Teresa Marsh present Councillor", "David Reid present Councillor", "Martin Ash present Councillor",
            "Jan Holt present Councillor");
  }

  @Test
  void wards_beside_names_are_nobody() {
    assertThat(people("Council", """
        Members present:

        Mill Hollow Martin Pell Upper Fenwick Derek Moss Long Combe Peter Vale
        """)).noneMatch(person -> person.startsWith("Mill Hollow present") || person.startsWith("Upper Fenwick present") || person.startsWith("Long Combe present"));
  }

  @Test
  void a_title_and_the_next_name_stand_between_two_commas() {
    assertThat(people("Park Authority", """
        Present

        Mr Ben Okafor (Convener), Ms Ada Pell and Mr Cai Rhys

        In Attendance

        Peter Lane, CEO Dorothy Moss, Director of Corporate Services & Deputy CEO Stephen Vale, Director of Planning & Rural Growth Lorna Marsh, Head of Visitor Services Jamie Holt, Clerk to the Board
        """)).containsExactlyInAnyOrder("Ben Okafor present Convener", "Ada Pell present", "Cai Rhys present", "Peter Lane in-attendance Chief Executive",
            "Dorothy Moss in-attendance Director of Corporate Services & Deputy CEO", "Stephen Vale in-attendance Director of Planning & Rural Growth", "Lorna Marsh in-attendance Head of Visitor Services",
            "Jamie Holt in-attendance Clerk to the Board");
  }

  @Test
  void columns_headed_name_hold_those_who_met() {
    assertThat(people("Local Access Forum", """
         Name:                                Name:
         Ada Pell (Chairman)                  Ben Okafor
         Cai Rhys                             Dilys Moss
         Eve Lane and 5 members of the public
         Notes Prepared By:                   Dilys Moss
        """)).containsExactlyInAnyOrder("Ada Pell present Chair", "Ben Okafor present", "Cai Rhys present", "Dilys Moss present", "Eve Lane present");
  }

  @Test
  void officers_stand_below_the_items_that_they_came_for() {
    assertThat(people("Pension Fund Committee", """
        Present:

        Councillor Ada Pell – in the Chair

        District Council Representatives:

        Councillor Cai Rhys (Vale of Isbourne District Council)

        Officers:

        Whole of meeting: B. Okafor (Pensions Manager).

        Part of meeting:

        Agenda Item

        Officer Attending

        7 & 8

        E. Lane (Services Manager)

        9

        T. Marsh (Accountant)

        The Committee considered the matters in the agenda and decided as set out below.
        """)).containsExactlyInAnyOrder("Ada Pell present Chair, Councillor", "Cai Rhys present", "B. Okafor in-attendance Pensions Manager", "E. Lane in-attendance Services Manager", "T. Marsh in-attendance Accountant");
  }

  @Test
  void a_cell_goes_on_with_what_stands_in_brackets_behind_the_last_name() {
    assertThat(people("Community Council", """
        |Present: |Ada Pell (AP)(Chairman), Ben Okafor (BO)(Secretary), Cai Rhys |

        | |(CR)(Treasurer), Dilys Moss (DM), Eve Lane (EL) |

        | |Theo Marsh (TM), Ann Fane (AF). |

        | |Dennyshire Councillors: Cllr Holt, Cllr Ash. |
        """)).containsExactlyInAnyOrder("Ada Pell present Chair", "Ben Okafor present Secretary", "Cai Rhys present Treasurer", "Dilys Moss present", "Eve Lane present", "Theo Marsh present",
            "Ann Fane present", "Holt present Councillor", "Ash present Councillor");
  }

  @Test
  void letters_behind_a_name_are_neither_name_nor_title() {
    assertThat(people("Governing Body", """
        Present:
        Dr Ada Pell AP Clinical Chair
        Ben Okafor BOk Chief Finance Officer
        Eve Lane EL Lay Member for Audit
        """)).containsExactlyInAnyOrder("Ada Pell present Clinical Chair", "Ben Okafor present Chief Finance Officer", "Eve Lane present Lay Member for Audit");
  }
}
