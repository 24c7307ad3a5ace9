package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.ingest.Loading;
import org.moothall.query.NorthmoorStore;

/// Residents, tenants, petitioners, objectors and applicants stand in minutes by name; none of them has a page or is named by one of ours.
class OutsideOfficeTest {

  private static final String MINUTES = """
      Eastmere Borough Council

      Minutes of the Housing Committee held on 14 May 2024 at 6.30 pm in the Town Hall, Eastmere

      Present: Councillor Ada Pell (Chair), Councillor Tom Marl and Councillor June Frost

      Also in attendance: Ruth Okell (Head of Housing)

      1. APOLOGIES FOR ABSENCE

      There were none.

      2. PUBLIC QUESTIONS

      Mr Peter Quill, a resident of Elm Street, asked when the lifts at Rowan Court would be mended.

      Councillor Pell replied that the parts had been ordered.

      Mrs Anna Strand spoke on behalf of the tenants of Rowan Court.

      3. PETITION

      A petition with 212 signatures was presented by Joan Wick, a leaseholder, asking for a handrail.

      4. APPLICATION 24/01234

      The Committee heard Brian Tallow, a neighbour, who objected, and Mr S Varley, agent for the applicant.

      RESOLVED: That the Head of Housing report on the lifts to the next meeting.
      """;

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("eastmere-housing-2024-05-14.txt"), MINUTES);
    new Loading(northmoor.store, NorthmoorStore.BASE).load(List.of(file), _ -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quill", "Strand", "Wick", "Tallow", "Varley"})
  void nobody_outside_office_has_a_name_in_the_graph_a_page_or_a_suggestion(String surname) throws Exception {
    String asked = "SELECT ?name { ?thing a moot:Agent ; <http://www.w3.org/2000/01/rdf-schema#label> ?name FILTER (CONTAINS(?name, '" + surname + "')) }";
    assertThat(northmoor.get(Northmoor.query(asked), "text/csv").body().lines()).containsExactly("name");
    assertThat(northmoor.get("/suggest?q=" + surname, "*/*").body()).doesNotContain(surname);
  }

  @Test
  void those_in_office_have_pages() throws Exception {
    assertThat(northmoor.get("/person/eastmere-borough-council/ada-pell", "text/html").statusCode()).isEqualTo(200);
    String meeting = northmoor.get("/meeting/eastmere-borough-council/housing-committee/2024-05-14", "text/html").body();
    assertThat(Jsoup.parse(meeting).select("#attendance tbody tr")).hasSize(4);
  }
}
