package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

class PagesAndRollsTest {

  @Test
  void a_page_without_labels_for_minutes_is_minuted_though_one_item_has_a_resolution() {
    Minutes page = parse("""
        Northmoor Borough Council

        Faith Forum

        Monday, 3 June 2024 6.15 pm

        Venue: Town Hall

        Contact: Ada Pell, Clerk

        No. Item

        1. Welcome

        The Chair welcomed all.

        2. Agreed Syllabus Review

        RESOLVED that:

        (a) a draft be written;

        (b) the Clerk be thanked.
        """);
    assertThat(page.items()).extracting(Item::minuted).containsExactly(true, true);
    assertThat(page.items().getLast().title().map(Passage::text)).contains("Agreed Syllabus Review");
  }

  @Test
  void who_came_is_a_list_though_it_begins_within_a_line() {
    Minutes minutes = parse("""
        NORTHMOOR COUNCIL

        NORTHMOOR, 3 June 2024. Minute of Meeting of the PARKS COMMITTEE. Present:- Councillor Pell, Convener; and Councillors Reid and Vale.

        DUCKS

        1. The Committee had before it a report.

        PONDS

        2. The Committee had before it a map.

        SWANS

        3. The Committee had before it a plan.
        """);
    assertThat(minutes.rolls()).singleElement().satisfies(roll -> assertThat(roll.kind()).isEqualTo(Roll.Kind.MEMBERS));
    assertThat(minutes.heading()).anySatisfy(line -> assertThat(line.text()).contains("3 June 2024"));
  }

  @Test
  void members_listed_under_apologies_sent_them() {
    Minutes minutes = parse("""
        Minutes of the Schools Forum held on 3 June 2024

        1. APOLOGIES FOR ABSENCE

        Apologies had been received from:

        School members
        Ada Pell, Ben Okafor

        Officers
        Cai Rhys

        2. FENCES

        None.
        """);
    assertThat(minutes.rolls()).hasSize(2).allSatisfy(roll -> assertThat(roll.kind()).isEqualTo(Roll.Kind.APOLOGIES));
    Minutes both = parse("Minutes of the Schools Forum held on 3 June 2024\n\n1. APOLOGIES\n\nCouncillors: A Pell, B Okafor\nApologies: Cllr Voss\n\n2. FENCES\n\nNone.\n");
    assertThat(both.rolls()).extracting(Roll::kind).startsWith(Roll.Kind.MEMBERS);
    Minutes substitutes = parse("Minutes of the Schools Forum held on 3 June 2024\n\n1. APOLOGIES\n\nThese were received from Councillor Pell.\nSubstitute Members present: Councillor Rhys\n\n2. FENCES\n\nNone.\n");
    assertThat(substitutes.rolls()).extracting(Roll::kind).doesNotContain(Roll.Kind.APOLOGIES);
  }

  @Test
  void witnesses_whom_an_item_heard_are_a_list() {
    Minutes minutes = parse("Minutes of the Select Committee held on 3 June 2024\n\n1. WATER\n\nWitnesses:\n\nAda Pell, Head of Parks\nBen Okafor, Assistant Director, Ponds\n\nThe pump was old.\n\n2. FENCES\n\nThe fence was down.\n");
    assertThat(minutes.rolls()).singleElement().satisfies(roll -> assertThat(roll.entries()).hasSize(2));
    Minutes spaced = parse("""
        Minutes of the Planning Committee held on 3 June 2024

        1. WATER

        Witnesses:

        Ada Pell, Head of Parks

        Ben Okafor, Assistant Director, Ponds

        Key Points

        The pump was old.

        2. FENCES

        Public Speakers
        Mr C Rhys (Holt Parish Council)
        Mrs D Lewis (supporting)
        The fence was down.

        3. GATES

        Public Speakers
        None
        """);
    assertThat(spaced.rolls()).extracting(roll -> roll.entries().size()).containsExactly(2, 1);
  }

  private static Minutes parse(String text) {
    return MinutesParser.parse(SourceText.of(text));
  }
}
