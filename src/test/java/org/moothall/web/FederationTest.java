package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.federation.Federation;
import org.moothall.query.Limits;

/// SERVICE at endpoints that the operator allows: a second server of the same kind, and one that answers as it is told.
class FederationTest {

  @AutoClose private static final Northmoor OTHER = Northmoor.started();
  @AutoClose private static final Stranger STRANGER = new Stranger();
  @AutoClose private static final Northmoor ASKED = Northmoor.started(Limits.ofQueries().withTime(Duration.ofSeconds(20)),
      Federation.with(List.of("127.0.0.1:" + OTHER.server.port() + "/sparql", STRANGER.host())));

  private static final String SERVICE = "SERVICE <http://127.0.0.1:" + OTHER.server.port() + "/sparql> ";

  private static String csv(String query) throws Exception {
    HttpResponse<String> answer = ASKED.get(Northmoor.query(query), "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().replace("\r", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FROM <http://localhost:7070/id/graph/themes> FROM <http://localhost:7070/id/graph/document/constitution> "})
  void rows_of_the_other_endpoint_come_whether_the_image_or_the_record_is_asked(String from) throws Exception {
    String pattern = "{ ?c a moot:Council ; <http://www.w3.org/2000/01/rdf-schema#label> ?name }";
    String here = csv("SELECT ?name { ?c a moot:Council ; <http://www.w3.org/2000/01/rdf-schema#label> ?name } ORDER BY ?name");
    assertThat(here.lines().count()).isGreaterThan(1);
    assertThat(csv("SELECT ?name " + from + "{ " + SERVICE + pattern + " } ORDER BY ?name")).isEqualTo(here);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT ?p ?n { ?p a foaf:Person . @ { ?p foaf:name ?n } }",
    "SELECT ?p ?n { ?p a foaf:Person OPTIONAL { @ { ?p foaf:name ?n } } }",
    "SELECT ?p ?n { ?p a foaf:Person . @ { SELECT ?p ?n { ?p foaf:name ?n FILTER (STRLEN(?n) > 0) } LIMIT 1000 } }",
    "SELECT ?p ?n { ?p a foaf:Person . @ { ?p a foaf:Person ; foaf:name ?m BIND (CONCAT(?m, '') AS ?n) } }",
    "SELECT ?p ?n { ?p a foaf:Person { SELECT ?p ?n { { SELECT ?p { ?p a ?n } } @ { ?p foaf:name ?n } } } }",
    "SELECT ?p ?n { VALUES ?e { @IRI } ?p a foaf:Person . SERVICE ?e { ?p foaf:name ?n } }",
    "SELECT ?p ?n { ?p a foaf:Person . @ { [] foaf:name ?n . ?p foaf:name ?n } }",
    "SELECT ?p ?n { ?p a foaf:Person . @ { GRAPH ?g { ?p foaf:name ?n } } }",
  })
  void a_pattern_asked_elsewhere_gives_what_it_gives_here(String shape) throws Exception {
    String foaf = "PREFIX foaf: <http://xmlns.com/foaf/0.1/> ";
    String order = " ORDER BY ?p ?n";
    String here = csv(foaf + "SELECT DISTINCT ?p ?n { ?p a foaf:Person ; foaf:name ?n }" + order);
    assertThat(here.lines().count()).isGreaterThan(3);
    assertThat(csv(foaf + shape.replaceFirst("SELECT", "SELECT DISTINCT").replace("@IRI", SERVICE.substring(8)).replace("@", SERVICE) + order)).isEqualTo(here);
  }

  @Test
  void dozens_of_rows_are_asked_for_at_once_and_the_same_question_once() throws Exception {
    STRANGER.sayRows("{\"s\":{\"type\":\"literal\",\"value\":\"none\"}}");
    csv("SELECT * { { SELECT DISTINCT ?s { ?s ?p ?o } LIMIT 120 } SERVICE <" + STRANGER.address() + "> { ?s <x:p> ?x } }");
    assertThat(STRANGER.queries).hasSize(3).allSatisfy(query -> assertThat(query).contains("VALUES"));
    STRANGER.sayRows("{\"x\":{\"type\":\"literal\",\"value\":\"one\"}}");
    assertThat(csv("SELECT * { { SELECT DISTINCT ?s { ?s ?p ?o } LIMIT 120 } SERVICE <" + STRANGER.address() + "> { ?y <x:p> ?x } }").lines()).hasSize(121);
    assertThat(STRANGER.queries).hasSize(1);
  }

  @Test
  void nothing_of_whoever_asks_goes_with_the_question() throws Exception {
    STRANGER.sayRows("");
    ASKED.send(HttpRequest.newBuilder(ASKED.uri(Northmoor.query("SELECT * { SERVICE <" + STRANGER.address() + "> { ?s <x:secret> ?x } }")))
        .header("Authorization", "Bearer abc").header("Cookie", "a=b").header("X-Forwarded-For", "192.0.2.1").header("Referer", "http://a/").header("X-Request-Id", "abcdefgh1"));
    assertThat(STRANGER.heads).hasSize(1).allSatisfy(head -> assertThat(head.lines().map(line -> line.split(":")[0]).toList())
        .containsExactly("POST /sparql HTTP/1.1", "Host", "User-Agent", "Accept", "Accept-Encoding", "Content-Type", "Content-Length", "Connection", ""));
  }

  @Test
  void every_kind_of_term_comes_through() throws Exception {
    STRANGER.sayRows("""
        {"x":{"type":"uri","value":"http://a/b"}}, {"x":{"type":"literal","value":"l\\u00e9"}}, {"x":{"type":"literal","value":"w","xml:lang":"cy"}},
        {"x":{"type":"typed-literal","value":"1","datatype":"http://www.w3.org/2001/XMLSchema#integer"}}, {"x":{"type":"bnode","value":"b"}},
        {"x":{"type":"triple","value":{"subject":{"type":"uri","value":"http://s"},"predicate":{"type":"uri","value":"http://p"},"object":{"type":"literal","value":"o"}}}}, {}
        """);
    String tsv = ASKED.get(Northmoor.query("SELECT * { SERVICE <" + STRANGER.address() + "> { ?s ?p ?x } }"), "text/tab-separated-values").body();
    assertThat(tsv).contains("<http://a/b>", "\"lé\"", "\"w\"@cy", "<<( <http://s> <http://p> \"o\" )>>").contains("_:");
    assertThat(tsv.lines().map(String::strip)).contains("1");
    assertThat(tsv.lines()).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Connection: close\r\n\r\n@", "content-length: 88\n\n@", "Transfer-Encoding: chunked\r\n\r\n59;ext=1\r\n@\r\n0\r\nTrailer: x\r\n\r\n"})
  void an_answer_is_read_however_its_end_is_told(String framing) throws Exception {
    String body = "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"uri\",\"value\":\"x:there\"}}]}}  ";
    STRANGER.behave(out -> out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n" + framing.replace("@", body)).getBytes(StandardCharsets.UTF_8)));
    assertThat(csv("SELECT ?x { SERVICE <" + STRANGER.address() + "> { ?s <" + framing.length() + "> ?x } }")).isEqualTo("x\nx:there\n");
  }

  @Test
  void an_answer_from_elsewhere_is_never_kept() throws Exception {
    String query = Northmoor.query("SELECT * { SERVICE <" + STRANGER.address() + "> { ?s ?p ?x } }");
    STRANGER.sayRows("{\"x\":{\"type\":\"literal\",\"value\":\"first\"}}");
    assertThat(ASKED.get(query, "text/csv").body()).contains("first");
    STRANGER.sayRows("{\"x\":{\"type\":\"literal\",\"value\":\"second\"}}");
    assertThat(ASKED.get(query, "text/csv").body()).contains("second");
  }

  @Test
  void the_description_of_the_service_tells_whether_it_asks_others() throws Exception {
    String feature = "<http://www.w3.org/ns/sparql-service-description#BasicFederatedQuery>";
    assertThat(ASKED.get("/sparql", "application/n-triples").body()).contains(feature);
    assertThat(OTHER.get("/sparql", "application/n-triples").body()).doesNotContain(feature).contains("UnionDefaultGraph");
  }
}
