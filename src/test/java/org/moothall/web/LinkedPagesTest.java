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
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <person/northmoor/a-pellow> a moot:Person ; rdfs:label "A Pellow" ; foaf:name "A Pellow" ;
        moot:individual <person/northmoor/ada-pellow> ; dcterms:isReplacedBy <person/northmoor/ada-pellow> .
      <identification/1> a moot:Identification ; moot:alias <person/northmoor/a-pellow> ; moot:individual <person/northmoor/ada-pellow> ;
        moot:why "A is the initial of Ada" ; moot:rule "person/initials" ; moot:confidence 0.9 .
      <action/bbbbbbbbbbb1> moot:followedBy <follow-up/1> .
      <follow-up/1> a moot:FollowUp ; rdfs:label "The plan had come." ; moot:follows <action/bbbbbbbbbbb1> ; moot:progress moot:completed ;
        moot:rule "follow-up/rare-words" ; moot:confidence 0.9 ; prov:wasQuotedFrom <evidence/ffff/1-19> .
      moot:completed rdfs:label "completed"@en .
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
  void an_action_has_what_came_of_it_in_the_later_words() throws Exception {
    assertThat(northmoor.get("/action/bbbbbbbbbbb1", "text/html").body()).contains("What came of it", "completed", "The plan had come.");
  }

  @Test
  void an_action_without_later_minutes_says_that_there_are_none() throws Exception {
    assertThat(northmoor.get("/action/bbbbbbbbbbb2", "text/html").body()).contains("No later minutes of this body are here.");
  }
}
