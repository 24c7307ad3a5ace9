package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.query.NorthmoorStore;

/// Pages of things that several documents tell of.
class LinkedPagesTest {

  private static final String LINKS = """
      @prefix moot: <https://w3id.org/moothall/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix theme: <https://w3id.org/moothall/themes#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <person/northmoor/a-pellow> a moot:Person ; rdfs:label "A Pellow" ; foaf:name "A Pellow" ;
        moot:individual <person/northmoor/ada-pellow> ; dcterms:isReplacedBy <person/northmoor/ada-pellow> .
      <identification/1> a moot:Identification ; moot:alias <person/northmoor/a-pellow> ; moot:individual <person/northmoor/ada-pellow> ;
        moot:why "A is the initial of Ada" ; moot:rule "person/initials" ; moot:confidence 0.9 .
      <action/bbbbbbbbbbb1> moot:followedBy <follow-up/1> .
      <follow-up/1> a moot:FollowUp ; rdfs:label "The plan had come." ; moot:follows <action/bbbbbbbbbbb1> ; moot:progress moot:completed ;
        moot:rule "follow-up/rare-words" ; moot:confidence 0.9 ; prov:wasQuotedFrom <evidence/ffff/1-19> .
      moot:completed rdfs:label "completed"@en .
      <item/northmoor/housing-scrutiny-panel/2024-03-05/2> dcterms:subject theme:damp ; moot:council <council/northmoor> .
      <item/northmoor/housing-scrutiny-panel/2023-03-07/4> a moot:AgendaItem ; rdfs:label "4 Mould" ; dcterms:subject theme:damp ; moot:council <council/northmoor> ;
        moot:date "2023-03-07"^^xsd:date .
      <decision/aaaaaaaaaaa2> dcterms:subject theme:damp .
      theme:damp a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> "Damp"@en .
      <tenure/1> a moot:Tenure ; moot:holder <person/northmoor/ada-pellow> ; moot:post <post/northmoor/mayor> ; moot:asOf "2021-05-04"^^xsd:date ; moot:manner moot:acting .
      <tenure/2> a moot:Tenure ; moot:holder <person/northmoor/a-pellow> ; moot:post <post/northmoor/mayor> ; moot:asOf "2022-05-03"^^xsd:date ; moot:manner moot:acting .
      moot:acting rdfs:label "acting"@en .
      <post/northmoor/mayor> a moot:Post ; rdfs:label "Mayor" .
      <evidence/ffff/1-19> a moot:Evidence ; oa:hasSource <document/ffff> ; moot:start 1 ; moot:end 19 ; moot:exact "The plan had come." .
      """;

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @BeforeAll
  static void start() {
    Graph links = GraphMemFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(LINKS)).lang(Lang.TURTLE).base(NorthmoorStore.BASE).parse(links);
    northmoor.store.replace(Map.of(NodeFactory.createURI(NorthmoorStore.BASE + "graph/links/northmoor"), links), List.of());
  }

  @Test
  void the_page_of_a_name_that_gave_way_is_that_of_the_fuller_one() throws Exception {
    HttpResponse<String> response = northmoor.get("/person/northmoor/a-pellow", "text/html");
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(header(response, "Location")).endsWith("/person/northmoor/ada-pellow");
  }

  @Test
  void the_data_of_a_name_that_gave_way_say_so() throws Exception {
    assertThat(northmoor.get("/data/person/northmoor/a-pellow.nt", "*/*").body()).contains("isReplacedBy");
  }

  @Test
  void a_person_has_the_other_names_and_why() throws Exception {
    assertThat(northmoor.get("/person/northmoor/ada-pellow", "text/html").body()).contains("Also written", "A Pellow", "A is the initial of Ada");
  }

  @Test
  void a_theme_has_its_councils_side_by_side_and_what_was_only_talked_about() throws Exception {
    Document page = Jsoup.parse(northmoor.get("/theme/damp", "text/html").body());
    assertThat(page.select(".sides tbody th a").eachText()).containsExactly("Northmoor Borough Council");
    assertThat(page.select(".sides tbody td").eachText()).as("discussions, unanswered, questions, decisions, actions, figures")
        .containsExactly("2", "1", "0", "1", "0", "0");
    assertThat(page.select("#silent a").eachText()).containsExactly("4 Mould");
    assertThat(page.select("#cited").text()).contains("Northmoor Borough Council names Fellgate City Council");
    assertThat(page.select("#decisions .words a").eachAttr("href")).containsExactly("/decision/aaaaaaaaaaa2");
  }

  @Test
  void a_career_is_one_stretch_under_all_names_of_the_person() throws Exception {
    Document page = Jsoup.parse(northmoor.get("/person/northmoor/ada-pellow", "text/html").body());
    assertThat(page.select(".career > li:contains(Mayor)").text()).contains("acting", "shown from 4 May 2021 to 3 May 2022", "2 statements");
  }

  @Test
  void an_action_has_what_came_of_it_in_the_later_words() throws Exception {
    assertThat(northmoor.get("/action/bbbbbbbbbbb1", "text/html").body()).contains("What came of it", "completed", "The plan had come.");
  }

  @Test
  void an_action_without_later_minutes_says_that_there_are_none() throws Exception {
    assertThat(northmoor.get("/action/bbbbbbbbbbb2", "text/html").body()).contains("No later minutes of this body are here.");
  }
}
