package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 15, 16, 23 to 28, 30, 32 and 33: requests that are compressed, too large, malformed or forged, and paths that lead elsewhere.
class RequestAttackTest {

  @RegisterExtension static final Attacked attacked = Attacked.started();

  @Test
  void a_compressed_body_is_refused_at_once() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[20_000_000]);
    }
    for (String coding : List.of("gzip", "deflate", "br", "zstd", "gzip, gzip")) {
      attacked.post("application/sparql-query", bomb.toByteArray(), "Content-Encoding: " + coding).assertStatus(415);
    }
  }

  @Test
  void what_is_too_large_is_refused_as_what_it_is() throws IOException {
    attacked.post("application/sparql-query", new byte[40_000_000]).assertStatus(413);
    attacked.get("/sparql?query=" + "a".repeat(200_000)).assertStatus(414);
    attacked.get("/", "X: " + "a".repeat(100_000)).assertStatus(431);
    attacked.get("/", IntStream.range(0, 3_000).mapToObj(i -> "X" + i + ": a").toArray(String[]::new)).assertStatus(431);
    String parameters = IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
    attacked.post("application/x-www-form-urlencoded", parameters.getBytes(StandardCharsets.UTF_8)).assertStatus(400);
  }

  @Test
  void a_client_that_sends_too_much_slowly_still_hears_why_it_was_refused() throws Exception {
    try (Socket socket = attacked.open()) {
      OutputStream out = socket.getOutputStream();
      out.write((Attacked.request("POST", "/sparql") + "Content-Type: application/sparql-query\r\nContent-Length: 2000000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 20; i++) {
        Thread.sleep(20);
        out.write(new byte[100_000]);
      }
      assertThat(Attacked.read(socket)).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void twenty_thousand_names_that_collide_cost_nothing() throws IOException {
    List<String> names = new ArrayList<>(List.of(""));
    for (int i = 0; i < 12; i++) {
      names = names.stream().flatMap(name -> List.of(name + "Aa", name + "BB").stream()).toList();
    }
    attacked.post("application/x-www-form-urlencoded", String.join("=1&", names).getBytes(StandardCharsets.UTF_8)).assertStatus(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nContent-Length: 7\r\n\r\nASK {}x", "POST /sparql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nASK {}\r\n0\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nASK {}\r\n0\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nX: y\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\nGET /", "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nGET /", "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\nGET /",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 6\r\n\r\nGET /", "POST /sparql HTTP/1.0\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n0x6\r\nASK {}\r\n0\r\n\r\n",
    "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n-6\r\nASK {}\r\n0\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET http://other.example/ HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", "\u0016\u0003\u0001\r\n\r\n",
  })
  void smuggled_and_malformed_requests_get_one_refusal_and_no_second_answer(String request) throws IOException {
    Attacked.Reply reply = attacked.send(request);
    reply.assertStatus(400, 501, 505);
    assertThat(reply.text().split("HTTP/1\\.1 (?=[1-5]\\d\\d )", -1)).hasSize(2);
    assertThat(reply.body()).contains("/problems#");
    assertThat(reply.head()).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "FOO", "PROPFIND", "PUT", "DELETE", "PATCH"})
  void methods_that_are_not_there_are_405_with_allow(String method) throws IOException {
    for (String path : List.of("/", "/sparql", "/data/council/northmoor", "/queries")) {
      Attacked.Reply reply = attacked.send(Attacked.request(method, path) + "\r\n");
      reply.assertStatus(405);
      assertThat(reply.head()).contains("Allow: GET, HEAD");
      assertThat(reply.body()).contains("#method-not-allowed");
    }
  }

  @Test
  void a_body_in_a_hundred_thousand_chunks_is_read_or_refused_soon() throws IOException {
    String chunks = "1\r\n \r\n".repeat(100_000) + "6\r\nASK {}\r\n0\r\n\r\n";
    Attacked.Reply reply = attacked.send(Attacked.request("POST", "/sparql", "Content-Type: application/sparql-query", "Transfer-Encoding: chunked", "Accept: application/sparql-results+json") + "\r\n" + chunks);
    reply.assertStatus(400, 413);
    attacked.send(Attacked.request("POST", "/sparql", "Content-Type: application/sparql-query", "Transfer-Encoding: chunked") + "\r\n" + "1;x=" + "y".repeat(2_000_000) + "\r\n").assertStatus(400, 413);
  }

  @Test
  void a_flood_of_ranges_and_of_tags_costs_no_more_than_one() throws IOException {
    String file = attacked.get("/dumps/latest/people.csv").head().lines().filter(line -> line.startsWith("Location: ")).findFirst().orElseThrow().substring(10).replaceFirst("^https?://[^/]+", "");
    String ranges = IntStream.range(0, 1_500).mapToObj(i -> i + "-" + i).collect(Collectors.joining(","));
    attacked.get(file, "Range: bytes=" + ranges).assertStatus(200);
    String tags = IntStream.range(0, 1_500).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
    for (String path : List.of(file, "/sparql?query=ASK%20%7B%7D", "/", "/search?q=damp")) {
      attacked.get(path, "If-None-Match: " + tags).assertStatus(200);
      attacked.get(path, "If-None-Match: " + "\"".repeat(12_000)).assertStatus(200);
    }
  }

  @Test
  void datatypes_that_queries_make_up_are_forgotten() throws IOException {
    String written = IntStream.range(0, 900).mapToObj(i -> "\"a\"^^<x:written" + i + ">").collect(Collectors.joining(" "));
    attacked.query("SELECT ?x { VALUES ?x { " + written + " } }").assertStatus(200);
    attacked.query("SELECT (STRDT('a', IRI(CONCAT('x:made', STRUUID()))) AS ?x) { ?s ?p ?o }").assertStatus(200);
    assertThat(Iter.toList(TypeMapper.getInstance().listTypes())).extracting(RDFDatatype::getURI).noneMatch(uri -> uri.startsWith("x:"));
    assertThat(attacked.query("ASK { VALUES ?x { 'a'^^<x:same> } VALUES ?x { 'a'^^<x:same> } FILTER (?x = 'a'^^<x:same>) }").body()).contains("true");
  }

  @Test
  void line_breaks_in_parameters_and_paths_make_no_header() throws IOException {
    String forged = "a%0d%0aX-Forged:%201";
    for (String target : List.of("/sparql?query=ASK%7B%7D&default-graph-uri=" + forged, "/sparql?query=" + forged, "/id/council/" + forged, "/data/" + forged, "/queries/" + forged,
        "/queries/open-actions?council=" + forged, "/queries/open-actions?" + forged + "=1", "/" + forged, "/data/council/northmoor.ttl?" + forged)) {
      assertThat(attacked.get(target).head()).doesNotContain("X-Forged");
    }
  }

  @Test
  void no_forged_host_is_reflected() throws IOException {
    for (String target : List.of("/", "/id/council/northmoor", "/data/council/northmoor", "/no/such", "/sparql", "/sparql?query=SELECT")) {
      for (String accept : List.of("text/html", "*/*")) {
        assertThat(attacked.get(target, "Accept: " + accept, "X-Forwarded-Host: forged.example", "Forwarded: host=forged.example", "X-Forwarded-Proto: forged").text()).doesNotContain("forged");
        String request = "GET " + target + " HTTP/1.1\r\nHost: forged.example\r\nConnection: close\r\nAccept: " + accept + "\r\n\r\n";
        assertThat(attacked.send(request).text()).doesNotContain("forged.example");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/static/../../../etc/passwd", "/static/%2e%2e%2f%2e%2e%2fetc/passwd", "/..%5c..%5cetc", "/static/..;/x",
    "/data//etc/passwd", "/queries/../../x", "/static/%252e%252e/x", "/%c0%ae%c0%ae/", "/static/a%00b", "/queries/%2e%2e%2fx.csv", "/document/..%2f..%2fetc%2fpasswd",
    "/$/datasets", "/admin", "/actuator", "/metrics", "/.git/config", "/WEB-INF/web.xml", "/update", "/store", "/data", "/static/", "/templates/page.peb", "/vocabulary/words.tsv"})
  void no_path_leads_to_files_or_private_places(String path) throws IOException {
    Attacked.Reply reply = attacked.get(path);
    reply.assertStatus(400, 404);
    assertThat(reply.text()).doesNotContain("root:");
  }

  @Test
  void script_in_parameters_and_paths_is_escaped_and_may_not_run() throws IOException {
    String script = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for (String target : List.of("/" + script, "/queries/open-actions?council=" + script, "/queries/" + script, "/data/" + script, "/sparql?query=" + script, "/queries/open-actions?" + script + "=1",
        "/council/%22onmouseover=%22alert(1)")) {
      for (String accept : List.of("text/html", "*/*")) {
        Attacked.Reply reply = attacked.get(target, "Accept: " + accept);
        assertThat(reply.head()).contains("X-Content-Type-Options: nosniff").contains("frame-ancestors 'none'").contains("Referrer-Policy: no-referrer");
        assertThat(reply.head().contains("text/html") && reply.body().contains("<script>alert")).isFalse();
        assertThat(reply.body()).doesNotContain("\"onmouseover=\"");
      }
    }
  }

  @Test
  void bodies_of_other_kinds_are_refused_and_nothing_they_name_is_fetched() throws IOException {
    byte[] xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>".getBytes(StandardCharsets.UTF_8);
    attacked.post("application/xml", xml).assertStatus(415);
    attacked.post("multipart/form-data; boundary=x", "--x\r\n\r\nASK {}\r\n--x--".getBytes(StandardCharsets.UTF_8)).assertStatus(415);
    attacked.post("application/ld+json", "{\"@context\": \"http://127.0.0.1:1/\"}".getBytes(StandardCharsets.UTF_8)).assertStatus(415);
    attacked.post("text/turtle", "<a> <b> <c> .".getBytes(StandardCharsets.UTF_8)).assertStatus(415);
    attacked.post("", "ASK {}".getBytes(StandardCharsets.UTF_8)).assertStatus(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x> } UNION { ?a ?b ?c } #", "\" } #", "council/x\\u003e", "?a", "<a>", "council/northmoor> ; ?p ?o", "*", "SERVICE <http://127.0.0.1:1/> {}", "{{7*7}}", "${jndi:ldap://127.0.0.1:1/}",
    "x\n[northmoor] forged line"})
  void text_in_parameters_and_paths_stays_text(String payload) throws IOException {
    String text = Attacked.encoded(payload);
    attacked.get("/queries/open-actions.csv?council=" + text).assertStatus(200, 400);
    attacked.get("/data/" + text + ".ttl").assertStatus(400, 404);
    attacked.get("/id/" + text).assertStatus(400, 404);
    attacked.get("/" + text.replace("+", "%20")).assertStatus(400, 404);
    attacked.get("/queries/open-actions?" + text + "=1").assertStatus(400);
  }

  @Test
  void values_forge_no_row_of_csv_and_formulas_stay_what_they_are() throws IOException {
    String query = "SELECT * { VALUES (?i ?x) { (1 '=1+1') (2 'a,b') (3 'c\\r\\n4,forged') (5 'd\"e') (6 '\\t@SUM(A1)') } } ORDER BY ?i";
    Attacked.Reply reply = attacked.get("/sparql?query=" + Attacked.encoded(query), "Accept: text/csv");
    assertThat(reply.head()).contains("X-Content-Type-Options: nosniff");
    assertThat(reply.body()).contains("i,x\r\n1,=1+1\r\n2,\"a,b\"\r\n3,\"c\r\n4,forged\"\r\n5,\"d\"\"e\"\r\n6,\t@SUM(A1)\r\n");
  }
}
