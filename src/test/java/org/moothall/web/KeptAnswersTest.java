package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.web.Northmoor.header;
import static org.moothall.web.Northmoor.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswersTest {

  private static final String JSON = "application/sparql-results+json";
  private static final String TIMING = "Server-Timing";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @ParameterizedTest
  @ValueSource(strings = {"/?again", "/council/northmoor?again", "/themes?again", "/queries/open-actions.csv", "/queries/open-actions.spreadsheet.csv"})
  void what_is_asked_again_is_not_made_again(String path) throws Exception {
    assertKept(path, "text/html, text/csv;q=0.5");
  }

  @Test
  void a_query_that_is_asked_again_is_not_run_again() throws Exception {
    assertKept(query("SELECT ?c { ?c a moot:Council }"), "*/*");
    assertKept(query("ASK { ?c a moot:Council }"), "*/*");
    assertKept(query("CONSTRUCT WHERE { ?c a moot:Council }"), "*/*");
  }

  @Test
  void nothing_is_made_ahead_where_nothing_is_kept() {
    AtomicInteger made = new AtomicInteger();
    new KeptAnswers(0).ahead("/", 1, () -> "page " + made.incrementAndGet());
    assertThat(made).hasValue(0);
    KeptAnswers keeping = new KeptAnswers(1_000_000);
    keeping.ahead("/", 1, () -> "page " + made.incrementAndGet());
    keeping.ahead("/", 1, () -> "page " + made.incrementAndGet());
    assertThat(made).hasValue(1);
  }

  private static void assertKept(String path, String accept) throws Exception {
    HttpResponse<String> first = northmoor.get(path, accept);
    HttpResponse<String> second = northmoor.get(path, accept);
    assertThat(header(first, TIMING)).contains("miss");
    assertThat(header(second, TIMING)).contains("hit");
    assertThat(header(second, "Age")).matches("\\d+");
    assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
    for (String name : List.of("Content-Type", "ETag", "Vary")) {
      assertThat(header(second, name)).as(name).isEqualTo(header(first, name)).isNotEmpty();
    }
    assertThat(northmoor.send(HttpRequest.newBuilder(northmoor.uri(path)).header("Accept", accept).header("If-None-Match", header(first,
        "ETag"))).statusCode())
        .isEqualTo(304);
  }

  @Test
  void blanks_comments_and_prefixes_make_no_other_question() throws Exception {
    northmoor.get(query("SELECT ?p { ?p a moot:Meeting }"), JSON);
    HttpResponse<String> other = northmoor.get(query("PREFIX m: <https://w3id.org/moothall/ontology#> # same\n SELECT  ?p\n WHERE { ?p a m:Meeting . }"),
        JSON);
    assertThat(header(other, TIMING)).contains("hit");
  }

  @Test
  void another_form_other_graphs_and_another_state_make_another_question() throws Exception {
    String query = query("SELECT ?x { ?x a <urn:kept> }");
    String empty = northmoor.get(query, JSON).body();
    assertThat(header(northmoor.get(query, "text/csv"), TIMING)).contains("miss");
    assertThat(header(northmoor.get(query + "&default-graph-uri=urn:g", JSON), TIMING)).contains("miss");
    String tag = header(northmoor.get(query, JSON), "ETag");
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(NodeFactory.createURI("urn:one"), RDF.type.asNode(), NodeFactory.createURI("urn:kept"));
    northmoor.store.replace(Map.of(NodeFactory.createURI("urn:g"), graph), List.of());
    HttpResponse<String> after = northmoor.send(request(query).header("If-None-Match", tag));
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).contains("urn:one").isNotEqualTo(empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOW()", "RAND()", "UUID()", "STRUUID()", "BNODE()"})
  void what_differs_each_time_is_not_kept(String call) throws Exception {
    String query = query("SELECT (" + call + " AS ?x) {}");
    String first = northmoor.get(query, JSON).body();
    HttpResponse<String> second = northmoor.get(query, JSON);
    assertThat(second.body()).isNotEqualTo(first);
    assertThat(header(second, "ETag")).isEmpty();
    assertThat(header(second, TIMING)).isEmpty();
  }

  @Test
  void what_was_refused_is_not_kept() throws Exception {
    String query = query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> refused = northmoor.get(query, JSON);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(header(refused, "ETag")).isEmpty();
      assertThat(header(refused, "Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void of_several_who_ask_the_same_at_once_one_waits_for_the_work_of_the_other() {
    String query = query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?c . ?f ?g ?c }");
    List<String> timings = IntStream.range(0, 6).mapToObj(_ -> northmoor.client.sendAsync(request(query).build(), BodyHandlers.ofString())).toList()
        .stream().map(answer -> header(answer.join(), TIMING)).toList();
    assertThat(timings).hasSize(6).filteredOn(timing -> timing.contains("miss")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void who_posts_a_query_gets_what_is_kept_but_no_tag() throws Exception {
    String query = "SELECT ?posted { ?posted a moot:Council }";
    northmoor.get(query(query), JSON);
    HttpResponse<String> posted = northmoor.send(HttpRequest.newBuilder(northmoor.uri("/sparql")).header("Accept", JSON)
        .header("Content-Type", "application/sparql-query").POST(HttpRequest.BodyPublishers.ofString(Northmoor.MOOT + query)));
    assertThat(header(posted, TIMING)).contains("hit");
    assertThat(header(posted, "ETag")).isEmpty();
  }

  @Test
  void text_is_packed_for_who_takes_it() throws Exception {
    for (String path : List.of("/", "/council/northmoor", "/data/council/northmoor.ttl", "/queries/open-actions.json",
        query("SELECT * { ?s ?p ?o } LIMIT 100"))) {
      HttpResponse<String> plain = northmoor.get(path, "*/*");
      HttpResponse<byte[]> packed = packed(path, "br, gzip;q=0.5");
      assertThat(header(packed, "Content-Encoding")).as(path).isEqualTo("gzip");
      assertThat(unpacked(packed)).isEqualTo(plain.body());
      assertThat(header(packed, "Vary")).contains("Accept-Encoding");
      assertThat(header(plain, "Vary")).contains("Accept-Encoding");
      assertThat(header(plain, "Content-Encoding")).isEmpty();
      assertThat(header(packed, "ETag")).isNotEmpty().isNotEqualTo(header(plain, "ETag"));
      assertThat(northmoor.send(request(path).header("Accept-Encoding", "gzip").header("If-None-Match", header(packed, "ETag"))).statusCode()).isEqualTo(304);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip; q=0.000", "x", ""})
  void text_is_not_packed_for_who_does_not(String coding) throws Exception {
    assertThat(Packing.isTaken(coding)).isFalse();
    assertThat(header(packed("/", coding.isEmpty() ? "identity" : coding), "Content-Encoding")).isEmpty();
  }

  @Test
  void what_is_small_is_not_packed() throws Exception {
    assertThat(header(packed(query("ASK {}"), "gzip"), "Content-Encoding")).isEmpty();
  }

  @Test
  void a_long_answer_is_packed_while_it_is_found() throws Exception {
    String query = query("SELECT ?s ?p ?o ?t { ?s ?p ?o . ?t a ?u } LIMIT 10000");
    HttpResponse<byte[]> packed = packed(query, "gzip");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    String whole = unpacked(packed);
    assertThat(whole.length()).isGreaterThan(2 * 1024 * 1024);
    assertThat(whole).startsWith("{\"head\"").endsWith("]}}\n");
    assertThat(whole.lines()).hasSize(10_000 + 2);
    assertThat(header(packed, "ETag")).startsWith("W/");
  }

  @Test
  void a_packed_answer_that_fails_late_is_cut() {
    assertThatThrownBy(() -> packed(query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"), "gzip")).isInstanceOf(IOException.class);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(northmoor.uri(path)).header("Accept", "*/*");
  }

  private static HttpResponse<byte[]> packed(String path, String coding) throws Exception {
    return northmoor.client.send(request(path).header("Accept-Encoding", coding).build(), BodyHandlers.ofByteArray());
  }

  private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
