package org.moothall.extract.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.fact.Body;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.OrganisationMentioned.Reason;
import org.moothall.minutes.Minutes;

class OrganisationsTest {

  private static List<OrganisationMentioned> read(String words) {
    return read(Pages.item(words));
  }

  private static List<OrganisationMentioned> read(Minutes minutes) {
    return new Organisations(Optional.of("Leeds City Council"), Optional.of("Parks and Play Scrutiny Board")).extract(minutes);
  }

  private static List<String> names(String words) {
    return read(words).stream().map(mention -> mention.organisation().name()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The LGA had sent a letter.                                        | Local Government Association
      Officers met the Department for Work and Pension last week.       | Department for Work and Pensions
      The OFSTED letter was read out.                                   | Ofsted
      A meeting with the Police was planned.                            | Police
      Residents had written to Kent Police.                             | Kent Police
      It had been sent to Harrow Council.                               | London Borough of Harrow
      The Royal Borough of Kingston replied.                            | Royal Borough of Kingston upon Thames
      Cllr Hart spoke for Newcastle-under-Lyme Borough Council.         | Newcastle-under-Lyme Borough Council
      It was a matter for Cabinet.                                      | Cabinet
      The budget was approved by Council.                               | Council
      It went to the Night Economy Working Group.                       | Night Economy Working Group
      The Chair of the Health, Housing and Care Select Committee spoke. | Health, Housing and Care Select Committee
      The Council's Senior Management Team met.                         | Senior Management Team
      Children's Trust Board members came.                              | Children's Trust Board
      The Labour Group abstained.                                       | Labour Group
      The ward at Northmoor General Hospital was closed.                | Northmoor General Hospital
      It was bought by Bright Lanes Ltd.                                | Bright Lanes Ltd
      Students of the University of Northmoor helped.                   | University of Northmoor
      The Routes to Jobs team and the Paths into Sport team agreed.     | Paths into Sport team
      The Department of Streets and Squares was asked.                  | Department of Streets and Squares
      Northmoor Fire and Rescue Service had called.                     | Northmoor Fire and Rescue Service
      NHS South Kent was asked.                                         | NHS South Kent
      """)
  void an_organisation_is_known_by_its_name(String words, String name) {
    assertThat(names(words)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The police attended.",
      "The Board noted the work of the Board.",
      "The Cabinet Member for Parks spoke.",
      "The Director of Housing presented the Housing Strategy.",
      "The Forward Plan and the Playing Pitch Improvement Programme were noted.",
      "CONSERVATION AND HERITAGE PANEL TERMS OF REFERENCE",
      "Councillor Kent and Councillor Barnet spoke.",
      "It was held in Brent.",
      "Tenants and Residents Associations were asked.",
      "Each Local Authority decides.",
      "The Chief Executive and the Committee Clerk left.",
      "More Affordable Homes were built.",
      "The Working Group had reported.",
      "The Parks and Play Scrutiny Board agreed with Leeds City Council.",
      "The Play Scrutiny Board, chaired by Leeds, met.",
      "The NHS Constitution was quoted by nobody."
  })
  void a_role_a_plan_a_place_or_the_body_that_met_is_no_organisation(String words) {
    assertThat(names(words)).isSubsetOf("NHS");
  }

  @Test
  void two_bodies_that_share_their_last_word_are_two() {
    assertThat(names("The Street Trading and Public Spaces Sub-Committees met.")).containsExactly("Street Trading Sub-Committee", "Public Spaces Sub-Committee");
  }

  @Test
  void the_two_halves_of_one_name_are_not_two_bodies() {
    assertThat(names("All Overview and Scrutiny Committees met.")).isEmpty();
  }

  @Test
  void a_body_stops_at_another_body_and_at_a_post() {
    assertThat(names("The Mayor and Cabinet told the Audit Committee and Standards Board.")).containsExactly("Cabinet", "Audit Committee", "Standards Board");
  }

  @Test
  void initials_stand_for_what_the_document_says() {
    assertThat(names("The Harbour Renewal Board (HRB) met. The HRB then rose.")).containsExactly("Harbour Renewal Board");
    assertThat(names("Citizens And Businesses (CAB) is a survey. The CAB ran twice.")).isEmpty();
  }

  @Test
  void a_short_form_is_the_body_with_the_one_longer_name() {
    assertThat(names("The Harbour Renewal Board met. The Renewal Board rose.")).containsExactly("Harbour Renewal Board");
  }

  @Test
  void small_words_and_endings_do_not_make_two_departments() {
    assertThat(names("Department of Parks and Open Spaces. The Department for Park & Open Spaces replied.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Officers were researching how boroughs such as Ealing and Merton pay.   | LEARNING_FROM
      The team had visited Ealing Council and Merton Council.                 | LEARNING_FROM
      The service works jointly with Ealing Council and Merton Council.       | JOINT_WORKING
      Letters had come from Ealing and Merton councils.                       | MENTIONED
      """)
  void another_council_is_named_for_a_reason(String words, Reason reason) {
    assertThat(read(words)).hasSize(2).allSatisfy(mention -> {
      assertThat(mention.organisation()).isInstanceOfSatisfying(Organisation.class, council -> assertThat(council.kind()).isEqualTo(Organisation.Kind.COUNCIL));
      assertThat(mention.reason()).isEqualTo(reason);
    });
  }

  @Test
  void a_body_of_another_council_is_not_one_of_ours() {
    assertThat(names("Ealing Council Planning Committee met.")).containsExactly("London Borough of Ealing");
    assertThat(names("The Leeds City Council Planning Committee met.")).containsExactly("Planning Committee");
  }

  @Test
  void notes_of_a_week_tell_people_by_their_firm() {
    Minutes notes = Pages.weeknotes("I met Priya from Bright Harbour, Sam from Finance and Jo from Leeds.");
    assertThat(read(notes)).singleElement().satisfies(mention -> {
      assertThat(mention.organisation()).isEqualTo(new Organisation("Bright Harbour", Organisation.Kind.LOCAL));
      assertThat(mention.confidence()).isLessThan(0.7);
    });
  }

  @Test
  void what_stands_in_the_roll_belongs_to_no_item() {
    Minutes minutes = Pages.headed("LEEDS CITY COUNCIL", "Ann Field (Chair, Youth Forum)", "The Youth Forum was thanked.");
    assertThat(read(minutes)).extracting(OrganisationMentioned::item).containsExactly(0, 1);
    assertThat(read(minutes)).extracting(OrganisationMentioned::organisation).containsOnly(new Body("Youth Forum"));
  }

  @Test
  void the_evidence_is_the_name_as_it_stands_there() {
    assertThat(read("“We thank the Children’s Trust Board’s members.”")).singleElement()
        .satisfies(mention -> assertThat(mention.evidence().getFirst().quote()).isEqualTo("Children’s Trust Board"));
  }

  @Test
  @Timeout(10)
  void capitals_and_long_lists_do_not_take_long() {
    String capitals = "GRAND STREETS AND SQUARES COMMITTEE ".repeat(150);
    String title = "Grand Streets And Squares ".repeat(200);
    String bullets = IntStream.range(0, 10_000).mapToObj(i -> "- Brent and Leeds and the Streets Board " + i).collect(Collectors.joining("\n"));
    read(capitals);
    for (String hard : List.of(capitals, title, bullets)) {
      long start = System.nanoTime();
      assertThatCode(() -> read(hard)).doesNotThrowAnyException();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }
}
