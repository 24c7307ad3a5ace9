package org.moothall.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.fact.Given;
import org.moothall.fact.Meeting;
import org.moothall.fact.Stated;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class MeetingHeadingTest {

  private static final String ITEMS = "\n\n1. APOLOGIES\n\nNone.\n\n2. DUCKS\n\nThey swam.\n";

  @Test
  void a_parish_council_that_meets_is_council_and_body() {
    Meeting meeting = meeting("ASHCOMBE PARISH COUNCIL\n\nMinutes of the Parish Council meeting held on 3 June 2024 at 7.30 pm in the Village Hall, Ashcombe" + ITEMS);
    assertThat(meeting.council().map(Stated::value)).contains("Ashcombe Parish Council");
    assertThat(meeting.body().map(Stated::value)).contains("Ashcombe Parish Council");
    assertThat(meeting.venue().map(Stated::value)).contains("Village Hall, Ashcombe");
    assertThat(meeting.start()).hasValueSatisfying(start -> assertThat(start.value()).hasToString("19:30"));
  }

  @Test
  void office_hours_above_the_minutes_are_not_when_it_met() {
    Meeting meeting = meeting("Holt Town Council\n\n9.30am – 1pm Monday, Tuesday & Thursday\n\nMINUTES of the PARKS COMMITTEE held at the Moot Hall, Holt on\nTuesday, 4 June 2024 @ 7pm" + ITEMS);
    assertThat(meeting.start()).hasValueSatisfying(start -> assertThat(start.value()).hasToString("19:00"));
    assertThat(meeting.end()).isEmpty();
  }

  @Test
  void where_it_met_is_told_in_a_sentence_of_its_own() {
    assertThat(meeting("HOLT COUNCIL\n\n4 June 2024\n\nThe council met at the Moot Hall, Weaver Lane, Holt." + ITEMS).venue().map(Stated::value)).contains("Moot Hall, Weaver Lane, Holt");
    assertThat(meeting("HOLT COUNCIL\n\n4 June 2024\n\nThe council last met at the Moot Hall, Weaver Lane, Holt." + ITEMS).venue()).isEmpty();
  }

  @Test
  void a_note_behind_the_items_tells_when_it_closed() {
    Meeting meeting = meeting("HOLT COUNCIL\n\n4 June 2024" + ITEMS + "\n(Note:  The meeting, having commenced at 7.15 pm, closed at 9.05 pm).\n\n(Signed) Ada Pell\n");
    assertThat(meeting.end()).hasValueSatisfying(end -> assertThat(end.value()).hasToString("21:05"));
  }

  @Test
  void the_day_on_which_minutes_are_to_be_confirmed_is_not_that_of_the_meeting() {
    Meeting meeting = meeting("MINUTES of the meeting of the PARKS COMMITTEE held at\n10.30 am on 22 June 2023 at Town Hall, Ashcombe.\n\n"
        + "These minutes are subject to confirmation by the Committee at its meeting on Thursday, 5 October 2023." + ITEMS);
    assertThat(meeting.date().map(Stated::value)).contains(LocalDate.of(2023, 6, 22));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Minutes of a Meeting of Ashcombe Parish Council, The Old School | Ashcombe Parish Council",
      "SCRUTINY COMMITTEE (HOUSING AND PARKS) | Scrutiny Committee (Housing and Parks)",
      "Scrutiny Committee (special meeting) | Scrutiny Committee",
      "Housing Panel: North Hill and Marsh Area | Housing Panel: North Hill and Marsh Area",
      "EAST HILL PANEL 08.06.2023 | East Hill Panel",
      "Ashcombe and Fen Community Council met remotely at 7.30pm on 10 June 2020. | Ashcombe and Fen Community Council"})
  void a_body_is_named_whole_and_without_the_place_where_it_met(String line, String body) {
    assertThat(meeting(line + ITEMS).body().map(Stated::value)).contains(body);
  }

  @Test
  void a_day_that_a_meeting_was_moved_from_is_not_its_day() {
    Meeting meeting = meeting("Agenda and minutes\n\nMoved from 9th July 2024, Pond Panel - Tuesday, 2nd July, 2024 2.00 pm\n\nItems" + ITEMS);
    assertThat(meeting.body().map(Stated::value)).contains("Pond Panel");
    assertThat(meeting.date()).hasValueSatisfying(date -> assertThat(date.value()).hasToString("2024-07-02"));
  }

  @Test
  void the_day_it_was_held_goes_before_another_and_the_other_is_an_issue() {
    Extracted extracted = extracted("Tuesday, 11 June 2024\n\nMinutes of the Pond Panel held on Monday 3 June 2024" + ITEMS);
    assertThat(extracted.facts().meeting().date()).hasValueSatisfying(date -> assertThat(date.value()).hasToString("2024-06-03"));
    assertThat(extracted.issues()).extracting(Issue::code).contains(IssueCode.DATE_CONFLICT);
  }

  @Test
  void the_front_matter_of_a_page_does_not_tell_the_day() {
    String front = "---\ntitle: \"What the parish decided\"\ndate: \"2024-08-19\"\n---\n\n";
    assertThat(meeting(front + "Present: Ada Pell" + ITEMS).date()).isEmpty();
    assertThat(meeting(front + "Minutes of the meeting held on 3 June 2024" + ITEMS).date().map(Stated::value)).contains(LocalDate.of(2024, 6, 3));
    assertThat(meeting("Minutes of the Pond Panel\n\nDate: 2024-06-03" + ITEMS).date().map(Stated::value)).contains(LocalDate.of(2024, 6, 3));
  }

  @Test
  void minutes_that_were_amended_tell_their_day_all_the_same() {
    Meeting meeting = meeting("Ashcombe Community Council - Latest Minutes\n\nAmended draft minutes: Monday 3 June 2024" + ITEMS);
    assertThat(meeting.date().map(Stated::value)).contains(LocalDate.of(2024, 6, 3));
    assertThat(meeting.body().map(Stated::value)).contains("Ashcombe Community Council");
  }

  @Test
  void a_time_without_half_of_the_day_is_no_start() {
    assertThat(meeting("Minutes of the Pond Panel held on 3 June 2024 at 7.01" + ITEMS).start()).isEmpty();
  }

  @Test
  void the_latest_meeting_of_a_history_is_the_one() {
    Meeting meeting = meeting("Issue - meetings\n\nDucks\n\nMeeting: 03/06/2024 - Pond Panel (Item 8)\n\nNoted.\n\nMeeting: 06/05/2024 - Reed Board (Item 2)\n\nNoted.\n");
    assertThat(meeting.body().map(Stated::value)).contains("Pond Panel");
    assertThat(meeting.date()).hasValueSatisfying(date -> assertThat(date.value()).hasToString("2024-06-03"));
  }

  @Test
  void a_record_of_a_decision_names_who_decided_and_when() {
    Meeting meeting = meeting("Decision details\n\nDucks\n\nDecision Maker: Pond Panel\n\nDecision status: Approved\n\nIs Key decision?: No\n\nThat ducks be fed.\n\nDate of decision: 03/06/2024\n");
    assertThat(meeting.body().map(Stated::value)).contains("Pond Panel");
    assertThat(meeting.date()).hasValueSatisfying(date -> assertThat(date.value()).hasToString("2024-06-03"));
  }

  @Test
  void the_day_of_former_minutes_is_never_the_meetings() {
    assertThat(meeting("Agenda item\n\nMinutes\n\nMinutes:\n\nThe minutes of the meeting held on 6 May 2024 were approved.\n").date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'Minutes of the Pond Panel held on 3 June 2024\n\nCommenced 0805\nConcluded 0952' | None. | 08:05 | 09:52",
      "'Minutes of the Pond Panel held on 3 June 2024\n\nMeeting Commenced: 2.30pm      Meeting Concluded: 5.12pm' | None. | 14:30 | 17:12",
      "Minutes of the Pond Panel held on 3 June 2024 at 7 pm | The meeting commenced at 7.00 pm and concluded at 8.36 pm. | 19:00 | 20:36",
      "Minutes of the Pond Panel held on 3 June 2024 at 7 pm | 'They swam.\n\n3. CLOSE\n\nThere being no further business the meeting closed at 9.05pm\n\n4. NEXT MEETING\n\nMonday 8 July 2024 at 7.30pm' | 19:00 | 21:05",
      "Minutes of the Pond Panel held on 3 June 2024 at 7 pm | The meeting closed for public issues. | 19:00 | -"})
  void when_it_ended_may_stand_in_the_heading_or_before_the_last_item(String heading, String last, String start, String end) {
    Meeting meeting = meeting(heading.replace("\\n", "\n") + ITEMS.replace("They swam.", last.replace("\\n", "\n")));
    assertThat(meeting.start().map(time -> time.value().toString())).contains(start);
    assertThat(meeting.end().map(time -> time.value().toString()).orElse("-")).isEqualTo(end);
  }

  @Test
  void a_row_of_a_table_over_the_minutes_does_not_tell_their_day_and_a_day_may_be_broken() {
    Meeting meeting = meeting("PARKS COMMITTEE MEETING TUESDAY 12 NOVEMBER 2019\n\n 3    Minutes of Meeting held Tuesday 8 October 2019    Note\n\n"
        + "MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD IN THE COUNCIL CHAMBER, ASHCOMBE ON TUESDAY 12\nNOVEMBER 2019 AT 7:00 PM" + ITEMS);
    assertThat(meeting.date().map(Stated::value)).contains(LocalDate.of(2019, 11, 12));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'MINUTES OF THE MEETING OF THE CABINET\nHELD ON 29 NOVEMBER 2022 AT 2.00 PM\nAT COUNCIL CHAMBER, MILL PLACE, 11 MILL HILL,\nASHCOMBE, NORTHMOOR.' | Council Chamber, Mill Place, 11 Mill Hill, Ashcombe, Northmoor",
      "'Minutes of the Ordinary Meeting of Ashcombe Community Council held on 16 November 2023, at the Welfare\nHall, Mill Road, Ashcombe and via Zoom, commencing at 6.30 pm' | Welfare Hall, Mill Road, Ashcombe",
      "'ASHCOMBE POLICE PANEL\nFriday, 26 January 2024\nPRESENT: Councillor A. Pell (Chair)\n\nChamber, County Hall, Ashcombe: 10.30 a.m. - 1.05 p.m.' | Chamber, County Hall, Ashcombe",
      "'Minutes of the ANNUAL MEETING of the COUNCIL held at 2.15 pm on Tuesday, 24th\nMay, 2022 in the Council Chamber, Mill Place, Ashcombe' | Council Chamber, Mill Place, Ashcombe",
      "'Minutes of the Pond Panel held on 3 June 2024\n\nat MILL HOUSE, MILL ROAD, ASHCOMBE' | Mill House, Mill Road, Ashcombe",
      "'Minutes of the Pond Panel Meeting held on Tuesday 3rd June 2024\nat 7.00pm at the Parish Rooms, Mill Lane, Ashcombe' | Parish Rooms, Mill Lane, Ashcombe",
      "'Minutes of a meeting of the Licensing Panel held on Thursday 9th March,\n2017, Rooms 5, 6 & 7, Ashcombe City Hall, 64 Mill Street,\nAshcombe.' | Rooms 5, 6 & 7, Ashcombe City Hall, 64 Mill Street, Ashcombe"})
  void an_address_may_go_on_over_lines(String heading, String venue) {
    assertThat(meeting(heading.replace("\\n", "\n") + ITEMS).venue().map(Stated::value)).contains(venue);
  }

  @Test
  void a_national_park_authority_is_the_council_and_its_board_the_body() {
    Meeting meeting = meeting("ASHCOMBE NATIONAL PARK AUTHORITY\n\nAPPROVED MINUTES OF THE BOARD MEETING\n\nheld in the Albert Hall, Ashcombe\non Friday 13th September 2019 at 11.15am" + ITEMS);
    assertThat(meeting.council().map(Stated::value)).contains("Ashcombe National Park Authority");
    assertThat(meeting.body().map(Stated::value)).contains("Board");
  }

  @Test
  void a_body_is_named_without_its_council_and_the_manner_of_the_meeting() {
    assertThat(meeting("Minutes of a meeting of the Planning Committee of Ashcombe Town Council held on 9th March 2023" + ITEMS).body().map(Stated::value)).contains("Planning Committee");
    assertThat(meeting("Minutes of Holt & Lea Community Council Meeting Tuesday 22nd September 2020" + ITEMS).body().map(Stated::value)).contains("Holt & Lea Community Council");
    assertThat(meeting("Draft Minutes of Annual Ordinary Parish Council meeting 9th May 2016" + ITEMS).body().map(Stated::value)).contains("Parish Council");
    assertThat(meeting("NOTES of the Annual Parish Meeting held at 7 pm on Monday 16th May 2022 in the Village Hall" + ITEMS).body().map(Stated::value)).contains("Annual Parish Meeting");
  }

  @Test
  void when_it_began_may_stand_at_the_end() {
    Meeting meeting = meeting("Minutes of the Audit Board held on 9th March 2023" + ITEMS + "\n\nThe Meeting started at 2.15 pm and finished at 5.05 pm");
    assertThat(meeting.start().map(Stated::value)).contains(LocalTime.of(14, 15));
    assertThat(meeting.end().map(Stated::value)).contains(LocalTime.of(17, 5));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'7.00pm - 8.35pm\n    Chairman'",
      "'7.00 pm to 8.35 pm              CHAIRMAN'",
      "'(The meeting started at 7pm and ended at 8.35pm)\n\n   ............\n   Chair'"})
  void both_ends_may_stand_below_the_last_item(String closing) {
    Meeting meeting = meeting("Minutes of the Audit Board held on 9th March 2023" + ITEMS + "\n\n" + closing.replace("\\n", "\n"));
    assertThat(meeting.start().map(Stated::value)).contains(LocalTime.of(19, 0));
    assertThat(meeting.end().map(Stated::value)).contains(LocalTime.of(20, 35));
    assertThat(meeting("Minutes of the Audit Board held on 9th March 2023" + ITEMS + "\n\nThe pond is open 7.00pm - 8.35pm").end()).isEmpty();
    assertThat(meeting("Minutes of the Audit Board held on 9th March 2023 FROM 6.15 PM TO 8.05 PM" + ITEMS).end().map(Stated::value)).contains(LocalTime.of(20, 5));
  }

  @Test
  void where_no_part_of_a_principal_council_is_named_the_council_met() {
    assertThat(meeting("NORTHMOOR COUNTY COUNCIL\n\nMinutes of the Meeting Held on 19 February 2018" + ITEMS).body().map(Stated::value)).contains("Council");
    assertThat(meeting("NORTHMOOR COUNTY COUNCIL\n\nParks Committee\n\nMinutes of the Meeting Held on 19 February 2018" + ITEMS).body().map(Stated::value)).contains("Parks Committee");
  }

  @Test
  void a_minute_book_tells_its_meeting_below_the_heads_of_its_pages() {
    Meeting meeting = meeting("                    Council\n                          B\n                        211\n\n\n     MONTHLY MEETING OF FENBRIDGE CITY COUNCIL\n\n"
        + "Held in the Guildhall on Tuesday, 4th June, 2019\nat the hour of 7.00 o'clock p.m., pursuant to notice." + ITEMS + "Council\nB\n212\n\nThey swam on.\n");
    assertThat(meeting.council().map(Stated::value)).contains("Fenbridge City Council");
    assertThat(meeting.body().map(Stated::value)).contains("Fenbridge City Council");
    assertThat(meeting.date().map(Stated::value)).contains(LocalDate.of(2019, 6, 4));
    assertThat(meeting.start().map(Stated::value)).contains(LocalTime.of(19, 0));
    assertThat(meeting.venue().map(Stated::value)).contains("Guildhall");
  }

  @Test
  void minutes_among_the_papers_of_a_later_meeting_are_of_the_day_right_above_them() {
    Meeting meeting = meeting("Northmoorshire County Council\n\nMeeting documents\n\nParks Committee\nFriday, 29 November 2013\n\nPARKS COMMITTEE - 6 SEPTEMBER 2013\n\n"
        + "Minutes of the Meeting commencing at 10.10 am and finishing at 12.40 pm\n\nCouncillor Ada Pell (Fen and Marsh District Council) took the chair" + ITEMS);
    assertThat(meeting.council().map(Stated::value)).contains("Northmoorshire County Council");
    assertThat(meeting.date().map(Stated::value)).contains(LocalDate.of(2013, 9, 6));
    assertThat(meeting.end().map(Stated::value)).contains(LocalTime.of(12, 40));
    assertThat(meeting("CABINET - 6 SEPTEMBER 2013\n\nMinutes of the Meeting of the Parks Panel held on Monday 2 September 2013" + ITEMS).date().map(Stated::value)).contains(LocalDate.of(2013, 9, 2));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Minutes PARKS PANEL 22 February 2018 Meeting held at Moot Hall, High Street, Ashcombe AS8 1WU Councillor Ada Pell (Chair) | Parks Panel | Moot Hall, High Street, Ashcombe AS8 1WU",
      "14 October 2015 MINUTES OF THE MEETING OF THE TREES FORUM HELD ON WEDNESDAY 14 OCTOBER 2015 AT CLOTH HALL, ASHCOMBE Commenced 0805 Concluded 1025 | Trees Forum | Cloth Hall, Ashcombe",
      "'Fen and Marsh Governing Body in public\n4 June 2024' | Fen and Marsh Governing Body |",
      "'|Subject: |Minutes of Ashcombe Community Council Meeting |\n|Time: |19.00 -21.15 hrs Parish Hall, Ashcombe |' | Ashcombe Community Council | Parish Hall, Ashcombe",
      "'TARNBY MAGNA\nCOMMUNITY COUNCIL\nMinutes of the Council Meeting,\n13th February 2024 Venue, Chapel House' | Tarnby Magna Community Council | Chapel House",
      "Draft Minutes of the Ordinary Meeting - Thursday 21st March 2024 | |",
      "'UPPER FEN PARISH COUNCIL MINUTES OF THE PARISH COUNCIL MEETING HELD ON TUESDAY, 9 JANUARY 2024' | Upper Fen Parish Council |",
      "'Proceedings of the Meeting of the Fenbridge City Council\n held Civic Hall, Fenbridge on Wednesday, 11th September, 2013' | Fenbridge City Council | Civic Hall, Fenbridge",
      "'Fen Community Council\nApproved minutes of the meeting: Monday 9th May 2022\nVenue: Kirk Hall, Fen 7.30-9.30pm' | Fen Community Council | Kirk Hall, Fen",
      "Parks Forum Meeting                    Location:   Brook House, Ashcombe      Page: 1 of 4 | | Brook House, Ashcombe"})
  void lines_that_were_joined_or_parted_name_the_body_and_the_place(String heading, String body, String venue) {
    Meeting meeting = meeting(heading.replace("\\n", "\n") + ITEMS);
    assertThat(meeting.body().map(Stated::value)).isEqualTo(Optional.ofNullable(body));
    assertThat(meeting.venue().map(Stated::value)).isEqualTo(Optional.ofNullable(venue));
  }

  @Test
  void the_page_of_one_item_may_tell_the_meeting_in_a_line_below_its_title() {
    Meeting meeting = meeting("Agenda item\n\nDuck Report 2024-25\n\nMeeting of Parks, Ponds and General Purposes Committee, Monday 9 March 2026 6.00 pm (Item 6.)\n\nDecision:\n\nThe Committee RESOLVED to note the report.\n");
    assertThat(meeting.body().map(Stated::value)).contains("Parks, Ponds and General Purposes Committee");
    assertThat(meeting.date().map(Stated::value)).contains(LocalDate.of(2026, 3, 9));
    assertThat(meeting.start().map(Stated::value)).contains(LocalTime.of(18, 0));
  }

  @Test
  void a_closing_that_tells_both_ends_in_one_sentence_gives_both() {
    Meeting meeting = meeting("Minutes of the Audit Board held on 9th March 2023" + ITEMS + "The meeting, which commenced at 7.20 pm, closed at 9.42 pm.");
    assertThat(meeting.start().map(Stated::value)).contains(LocalTime.of(19, 20));
    assertThat(meeting.end().map(Stated::value)).contains(LocalTime.of(21, 42));
    assertThat(meeting("Minutes of the Audit Board held on 9th March 2023 commencing at 11.00am and concluding at 1.35pm" + ITEMS).end().map(Stated::value)).contains(LocalTime.of(13, 35));
  }

  private static Meeting meeting(String text) {
    return extracted(text).facts().meeting();
  }

  private static Extracted extracted(String text) {
    return new Extraction(List.of(), Calibration.NONE, Duration.ofMinutes(1)).extract(MinutesParser.parse(SourceText.of(text)), new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
