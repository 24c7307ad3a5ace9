package org.moothall.extract.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Calibration;
import org.moothall.extract.Extraction;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Given;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class WhoIsMeantTest {

  private static final String BOARD = """
      Ashcombe Health Board
      Minutes of the meeting held on 7 October 2021
      Present:
      Ivo Gaskell IG Lay Member for Audit
      Judith Moore JM Lay Member for Governance
      Helena Dyson HD Director of Strategy
      1. Questions
      One question had been put about the lodge. HD would reply in writing by 15 October.
      """;

  @Test
  void initials_behind_a_name_of_the_roll_are_of_its_bearer() {
    assertThat(owners(BOARD)).containsExactly(List.of("Helena Dyson"));
  }

  @Test
  void letters_that_a_name_does_not_spell_are_nobodys() {
    assertThat(owners(BOARD.replace("Helena Dyson HD", "Helena Dyson CC").replace("HD would", "CC would"))).doesNotContain(List.of("Helena Dyson"));
  }

  @Test
  void an_officer_of_police_called_by_rank_and_surname_is_the_person_of_the_roll() {
    assertThat(owners("""
        Torran Council
        Minutes of Meeting of the Torran Council held on 7 March 2019
        Present: Mr A Pell, Mrs J Bain
        Also in Attendance: Chief Inspector R Tarn, Police Scotland
        1. Policing
        In response, Chief Inspector Tarn undertook to send the figures to all Members.
        """)).allSatisfy(names -> assertThat(names).singleElement().asString().endsWith("Tarn")).hasSize(1);
  }

  @Test
  void the_pcc_is_charged_where_a_police_and_crime_panel_met() {
    String minutes = """
        Minutes of the Wend Valley Police and Crime Panel held on 1 February 2013
        Present: Councillor Ada Pell, Councillor Ben Okafor
        1. Estates
        RESOLVED that the PCC be asked to report the outcome to the Panel by September 2013.
        """;
    assertThat(owners(minutes)).containsExactly(List.of("PCC"));
    assertThat(owners(minutes.replace("Police and Crime Panel", "Parish Council").replace("to the Panel", "to the Council"))).doesNotContain(List.of("PCC"));
  }

  private static List<List<String>> owners(String minutes) {
    return new Extraction(List.of(), Calibration.NONE, Duration.ofSeconds(10)).extract(MinutesParser.parse(SourceText.of(minutes)), Given.NOTHING).facts().list(Action.class).stream()
        .map(action -> action.assignees().stream().map(Agent::name).toList()).toList();
  }
}
