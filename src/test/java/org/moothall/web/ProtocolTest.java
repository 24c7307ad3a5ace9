package org.moothall.web;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.MOOT;
import static org.moothall.web.Northmoor.header;
import static org.moothall.web.Northmoor.query;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {

  private static final String SELECT = "SELECT ?c { ?c a moot:Council } ORDER BY ?c";
  private static final String CONSTRUCT = "CONSTRUCT WHERE { ?c a moot:Council }";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/sparql-results+json";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      */*                                                          | application/sparql-results+json
      application/sparql-results+json                              | application/sparql-results+json
      Application/SPARQL-Results+XML                               | application/sparql-results+xml
      text/csv                                                     | text/csv; charset=utf-8
      text/tab-separated-values                                    | text/tab-separated-values; charset=utf-8
      application/sparql-results+json;q=0.2, text/csv;q=0.8        | text/csv; charset=utf-8
      text/*;q=0.9, text/csv;q=0.1                                 | text/tab-separated-values; charset=utf-8
      application/json                                             | application/json
      text/turtle, application/sparql-results+xml;q=0.5            | application/sparql-results+xml
      text/turtle, */*;q=0.1                                       | application/sparql-results+json
      """)
  void rows_come_in_the_format_that_the_client_likes_best(String accept, String contentType) throws Exception {
    HttpResponse<String> response = northmoor.get(query(SELECT), accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(contentType);
    assertThat(header(response, "Vary")).contains("Accept");
    assertThat(response.body()).contains("council/northmoor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "application/trig", "application/n-quads"})
  void graphs_come_in_each_format(String type) throws Exception {
    for (String text : new String[] {CONSTRUCT, "DESCRIBE <council/northmoor>"}) {
      HttpResponse<String> response = northmoor.get(query(text), type);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).startsWith(type);
      assertThat(response.body()).contains("council/northmoor");
    }
  }

  @Test
  void rdf_xml_has_the_usual_prefixes_whatever_the_query_names() throws Exception {
    String all = "/sparql?query=CONSTRUCT%20%7B%3Fs%20%3Fp%20%3Fo%7D%20%7B%3Fs%20a%20%3Chttp%3A%2F%2Fwww.w3.org%2F2004%2F02%2Fskos%2Fcore%23Concept%3E%20%3B%20%3Fp%20%3Fo%7D";
    assertThat(northmoor.get(all, "application/rdf+xml").body()).contains("<skos:prefLabel").doesNotContain("j.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
  void ask_is_answered_in_each_format(String type) throws Exception {
    HttpResponse<String> response = northmoor.get(query("ASK { ?c a moot:Council }"), type);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("true");
  }

  @Test
  void a_format_that_is_not_on_offer_is_not_acceptable() throws Exception {
    HttpResponse<String> rows = northmoor.get(query(SELECT), "image/png");
    assertThat(rows.statusCode()).isEqualTo(406);
    assertThat(header(rows, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(rows.body()).contains(JSON).contains("text/csv");
    assertThat(northmoor.get(query(SELECT), "text/turtle").statusCode()).isEqualTo(406);
    assertThat(northmoor.get(query(CONSTRUCT), JSON).statusCode()).isEqualTo(406);
    assertThat(northmoor.get(query(SELECT), "text/csv;q=0").statusCode()).isEqualTo(406);
  }

  @Test
  void a_query_may_be_posted_as_a_form_or_directly_or_by_the_method_query() throws Exception {
    String form = "query=" + query(SELECT).substring("/sparql?query=".length());
    assertThat(send("POST", FORM, ofString(form)).body()).contains("council/northmoor");
    assertThat(send("POST", "application/x-www-form-urlencoded; charset=UTF-8", ofString(form)).statusCode()).isEqualTo(200);
    assertThat(send("POST", "application/sparql-query", ofString(MOOT + SELECT)).body()).contains("council/northmoor");
    assertThat(send("QUERY", "application/sparql-query", ofString(MOOT + SELECT)).body()).contains("council/northmoor");
  }

  @Test
  void other_bodies_are_refused() throws Exception {
    assertThat(send("POST", "text/plain", ofString(SELECT)).statusCode()).isEqualTo(415);
    assertThat(send("POST", "application/json", ofString("{}")).statusCode()).isEqualTo(415);
    assertThat(send("POST", "application/sparql-query; charset=utf-16", ofString(SELECT)).statusCode()).isEqualTo(415);
    assertThat(header(send("POST", "text/plain", ofString(SELECT)), "Accept-Post")).contains("application/sparql-query");
    assertThat(send("POST", "application/sparql-query", ofByteArray(new byte[] {'A', 'S', 'K', ' ', (byte) 0xff})).statusCode()).isEqualTo(400);
    assertThat(send("POST", "application/sparql-query", ofString("#" + "x".repeat(1_500_000))).statusCode()).isEqualTo(413);
    HttpRequest.Builder gzip = HttpRequest.newBuilder(northmoor.uri("/sparql"))
        .header("Content-Type", "application/sparql-query").header("Content-Encoding", "gzip").POST(ofString("ASK {}"));
    assertThat(northmoor.send(gzip).statusCode()).isEqualTo(415);
  }

  @Test
  void requests_that_cannot_be_understood_are_bad_requests() throws Exception {
    assertThat(northmoor.get("/sparql?query=ASK%20%7B%7D&query=ASK%20%7B%7D", "*/*").statusCode()).isEqualTo(400);
    assertThat(northmoor.get("/sparql?query=%ff", "*/*").statusCode()).isEqualTo(400);
    assertThat(send("POST", FORM, ofString("query=%zz")).statusCode()).isEqualTo(400);
    assertThat(send("POST", FORM, ofString("other=1")).statusCode()).isEqualTo(400);
    assertThat(northmoor.get("/sparql?query=", "*/*").statusCode()).isEqualTo(400);
  }

  @Test
  void a_syntax_error_says_where() throws Exception {
    HttpResponse<String> response = northmoor.get(query("SELECT * WHERE { ?s ?p }"), JSON);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.body()).contains("\"line\":1").contains("\"column\":").contains("#bad-syntax").doesNotContain("org.apache");
  }

  @Test
  void updates_and_federation_are_refused() throws Exception {
    assertThat(send("POST", "application/sparql-update", ofString("CLEAR ALL")).statusCode()).isEqualTo(403);
    assertThat(send("POST", FORM, ofString("update=CLEAR%20ALL")).statusCode()).isEqualTo(403);
    assertThat(northmoor.get("/sparql?update=CLEAR%20ALL", "*/*").statusCode()).isEqualTo(403);
    HttpResponse<String> service = northmoor.get(query("SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }"), JSON);
    assertThat(service.statusCode()).isEqualTo(403);
    assertThat(service.body()).contains("Federation is off");
  }

  @Test
  void the_protocol_chooses_graphs_of_the_store() throws Exception {
    String themes = "&default-graph-uri=http%3A%2F%2Flocalhost%3A7070%2Fid%2Fgraph%2Fthemes";
    assertThat(northmoor.get(query(SELECT) + themes, "text/csv").body().lines()).hasSize(1);
    String named = "&named-graph-uri=http%3A%2F%2Flocalhost%3A7070%2Fid%2Fgraph%2Fcouncils";
    assertThat(northmoor.get(query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }") + named, "text/csv").body().lines()).hasSize(2);
    assertThat(northmoor.get(query(SELECT) + "&default-graph-uri=http%3A%2F%2F127.0.0.1%3A1%2F", "text/csv").body().lines()).hasSize(1);
  }

  @Test
  void methods_that_the_endpoint_lacks_are_named() throws Exception {
    HttpResponse<String> put = send("PUT", "text/plain", ofString("x"));
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(header(put, "Allow")).contains("GET").contains("POST").contains("HEAD");
    HttpResponse<String> elsewhere = northmoor.send(HttpRequest.newBuilder(northmoor.uri("/council/northmoor")).DELETE());
    assertThat(elsewhere.statusCode()).isEqualTo(405);
    assertThat(header(elsewhere, "Allow")).contains("GET");
  }

  @Test
  void browsers_on_other_sites_may_ask() throws Exception {
    HttpResponse<String> options = send("OPTIONS", "text/plain", ofString(""));
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(options, "Access-Control-Allow-Methods")).contains("POST");
    assertThat(header(options, "Access-Control-Allow-Headers")).contains("Content-Type");
    assertThat(header(northmoor.get(query(SELECT), JSON), "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/council/northmoor", "/data/council/northmoor.ttl", "/health", "/queries", "/queries/open-actions.csv", "/static/moothall.css"})
  void head_has_the_headers_of_get(String path) throws Exception {
    sameHead(path);
  }

  @Test
  void head_of_a_query_has_the_headers_of_get() throws Exception {
    sameHead(query(SELECT));
    sameHead(query("SELECT"));
  }

  private static void sameHead(String path) throws Exception {
    HttpResponse<String> get = northmoor.get(path, "*/*");
    HttpResponse<String> head = northmoor.send(HttpRequest.newBuilder(northmoor.uri(path)).header("Accept", "*/*").HEAD());
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"Content-Type", "ETag", "Vary", "Content-Length"}) {
      assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
    }
  }

  @Test
  void an_answer_that_the_client_has_is_not_sent_again() throws Exception {
    String tag = header(northmoor.get(query(SELECT), JSON), "ETag");
    assertThat(tag).isNotEmpty();
    assertThat(conditional(JSON, tag).statusCode()).isEqualTo(304);
    assertThat(conditional("text/csv", tag).statusCode()).isEqualTo(200);
    assertThat(header(northmoor.get(query("SELECT (NOW() AS ?n) {}"), JSON), "ETag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/changes", "/changes/patch?after=0&x=%22%20y", "/sitemap.xml", "/catalog", "/ontology", "/feeds/all.atom", "/data/council/northmoor.ttl", "/actions"})
  void a_tag_has_the_signs_that_tags_have_and_answers_again(String path) throws Exception {
    String tag = header(northmoor.get(path, "*/*"), "ETag");
    assertThat(tag).matches("(W/)?\"[!#-~]+\"").doesNotContain("null");
    assertThat(northmoor.send(HttpRequest.newBuilder(northmoor.uri(path)).header("Accept", "*/*").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
  }

  private static HttpResponse<String> conditional(String accept, String tag) throws Exception {
    return northmoor.send(HttpRequest.newBuilder(northmoor.uri(query(SELECT))).header("Accept", accept).header("If-None-Match", tag));
  }

  @Test
  void without_a_query_programs_get_the_service_description_and_browsers_the_editor() throws Exception {
    HttpResponse<String> program = northmoor.get("/sparql", "text/turtle");
    assertThat(program.statusCode()).isEqualTo(200);
    assertThat(program.body()).contains("sd:Service").contains("http://localhost:7070/sparql");
    HttpResponse<String> browser = northmoor.get("/sparql", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    assertThat(browser.body()).contains("/static/yasgui.js").contains("Actions and who must do them");
    assertThat(header(browser, "Content-Security-Policy")).contains("script-src 'self'");
  }

  @Test
  void every_answer_forbids_guessing_and_all_scripts_but_our_own_on_pages() throws Exception {
    for (String path : new String[] {"/", "/council/northmoor", "/no/such", query(SELECT), query("SELECT")}) {
      HttpResponse<String> response = northmoor.get(path, path.startsWith("/sparql") ? JSON : "text/html");
      assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
      assertThat(header(response, "Content-Security-Policy").contains("script-src")).isEqualTo(header(response, "Content-Type").startsWith("text/html"));
      assertThat(header(response, "Content-Security-Policy").split("; ")).filteredOn(part -> part.startsWith("script-src")).allMatch("script-src 'self'"::equals);
      assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
    }
  }

  private static HttpResponse<String> send(String method, String contentType, BodyPublisher body) throws Exception {
    return northmoor.send(HttpRequest.newBuilder(northmoor.uri("/sparql")).header("Content-Type", contentType).header("Accept", JSON).method(method, body));
  }
}
