package org.moothall.extract.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.fact.Stated;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class CouncilFinderTest {

  private static Optional<String> council(Minutes minutes) {
    return new CouncilFinder().find(minutes).map(Stated::value);
  }

  @Test
  void a_heading_that_names_a_council_settles_it() {
    Minutes minutes = Pages.headed("LONDON BOROUGH OF EALING", "Ann Field", "Brent Council, Brent Council and Brent Council replied.");
    assertThat(council(minutes)).contains("London Borough of Ealing");
  }

  @Test
  void a_heading_may_name_a_council_that_no_list_has() {
    assertThat(council(Pages.headed("UPPER NORTHMOOR PARISH COUNCIL", "Ann Field", "It rained."))).contains("Upper Northmoor Parish Council");
  }

  @Test
  void the_addresses_of_one_council_tell_which_it_is() {
    assertThat(council(Pages.item("Contact: clerk@brighton-hove.gov.uk"))).contains("Brighton and Hove City Council");
    assertThat(council(Pages.item("Contact: clerk@surreycc.gov.uk or ann@brent.gov.uk"))).isEmpty();
  }

  @Test
  void a_name_may_begin_behind_a_quotation_mark() {
    assertThat(council(Pages.headed("title: \"Upper Fen Parish Council Minutes July 2013\"\n\nMinutes of Upper Fen Parish Council Meeting", "Ann Field", "It rained."))).contains("Upper Fen Parish Council");
  }

  @Test
  void heads_of_pages_and_the_address_of_the_contact_tell_the_council() {
    String pages = "Fen Gorm National Park Authority Page 1 of 3\n\nMinutes of the Board\n\n1. DUCKS\n\nThey swam.\n\nFen Gorm National Park Authority Page 2 of 3\n\n2. GEESE\n\nThey flew.\n\nFen Gorm National Park Authority Page 3 of 3\n";
    assertThat(council(MinutesParser.parse(SourceText.of(pages)))).contains("Fen Gorm National Park Authority");
    String contact = "Cabinet - Tuesday 7 May 2024 10.00 am\n\nContact: Ada Pell Email: apell@fenbridge.gov.uk\n\nItems\n\n1. DUCKS\n\nThe members of %s were present.\n\n2. GEESE\n\nThey flew.\n";
    assertThat(council(MinutesParser.parse(SourceText.of(contact.formatted("Fenbridge District Council (FDC)"))))).contains("Fenbridge District Council");
    assertThat(council(MinutesParser.parse(SourceText.of(contact.formatted("Marshbridge District Council (MDC)"))))).isEmpty();
  }

  @Test
  void the_title_of_a_page_names_the_council_in_one_of_its_parts() {
    CouncilFinder councils = new CouncilFinder();
    assertThat(councils.inTitle("Decision - Audit of accounts - Eastmoor Council")).map(Stated::value).contains("Eastmoor Council");
    assertThat(councils.inTitle("Item details | Stow-on-Fosse Town Council")).map(Stated::value).contains("Stow-on-Fosse Town Council");
    assertThat(councils.inTitle("Decision - Minutes of the Council")).isEmpty();
  }

  @Test
  void a_council_that_speaks_of_its_place_is_inferred_with_less_than_certainty() {
    Stated<String> found = new CouncilFinder().find(Pages.item("Residents in Ealing had written. Ealing's Head of Parks replied. Parks across Ealing are green.")).orElseThrow();
    assertThat(found.value()).isEqualTo("London Borough of Ealing");
    assertThat(found.confidence()).isLessThan(1);
    assertThat(found.evidence()).hasSize(3).allSatisfy(evidence -> assertThat(evidence.quote()).startsWith("Ealing"));
  }

  @Test
  void a_council_may_go_by_words_that_name_no_place() {
    String words = "The Corporation agreed. Officers across the Corporation, and residents of the City, were thanked. The Corporation paid.";
    assertThat(council(Pages.item(words))).contains("City of London Corporation");
    assertThat(council(Pages.item("The City was busy. The City paid. The City rested."))).isEmpty();
    assertThat(council(Pages.item("The Northmoor Development Corporation met in the City. The Housing Corporation left the City. The City paid."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "We work with Ealing Council. Councils such as Ealing Council and Ealing Council are ahead.",
      "Ealing Council and Merton Council wrote; Ealing Council and Merton Council replied.",
      "Members of Kent County Council declared it. Kent County Council paid. Kent County Council rested.",
      "Councillor Ealing, Councillor Ealing and Councillor Ealing spoke.",
      "The Ealing Police met the Ealing Hospital and the Ealing Homes.",
      "It rained."
  })
  void a_council_named_as_another_one_or_not_clearly_is_not_ours(String words) {
    assertThat(council(Pages.item(words))).isEmpty();
  }
}
