package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 12 to 14, 17 and 18: queries that are too deep, too long, or hold odd values.
class ShapeAttackTest {

  @RegisterExtension static final Attacked attacked = Attacked.started(Duration.ofSeconds(20));


  private static String nested(String before, String open, String middle, String close, String after, int times) {
    return before + open.repeat(times) + middle + close.repeat(times) + after;
  }

  static Stream<String> nests() {
    return Stream.of(2_500, 10_000).flatMap(times -> Stream.of(
        nested("SELECT * ", "{", "", "}", "", times), nested("SELECT * { FILTER(", "(", "1", ")", ") }", times), nested("SELECT * { FILTER(", "!", "true", "", ") }", times),
        nested("SELECT * { FILTER(", "STR(", "1", ")", ") }", times), nested("SELECT * { ?s ?p ", "[ ?p ", "1", "]", " }", times),
        nested("SELECT * { ?s ?p ", "( ", "1", ")", " }", times), nested("SELECT * { ?s ", "(", "<a>", ")", " ?o }", times),
        nested("SELECT * { ?s ", "^", "<a>", "", " ?o }", times), nested("SELECT * ", "{SELECT * ", "{}", "}", "", times),
        nested("SELECT * {", "FILTER EXISTS {", "", "}", "}", times), nested("SELECT * { ?s ?p ", "<<( ?s ?p ", "?o", " )>>", " }", times),
        nested("SELECT * { ?s ?p ?o ", "{| ?p ?o ", "", "|}", " }", times), nested("SELECT ((", "- ", "1", "", ") AS ?x) {}", times),
        nested("SELECT * {", "OPTIONAL {", "", "}", "}", times), nested("SELECT * { ?s ", "!(^", "<a>", ")", " ?o }", times)));
  }

  @ParameterizedTest
  @MethodSource("nests")
  void a_query_that_nests_thousands_of_levels_is_refused_with_the_reason(String query) throws IOException {
    Attacked.Reply reply = attacked.query(query);
    reply.assertStatus(400, 413);
    assertThat(reply.body()).contains("\"detail\"");
  }

  static Stream<String> chains() {
    return Stream.of("SELECT * { FILTER(" + "?x||".repeat(10_000) + "?x) }", "SELECT ((" + "1+".repeat(10_000) + "1) AS ?x) {}", "SELECT * { ?s " + "<a>/".repeat(5_000) + "<a> ?o }",
        "SELECT * { ?s " + "<a>|".repeat(5_000) + "<a> ?o }", "SELECT * { " + "OPTIONAL{?s ?p ?o}".repeat(3_000) + "}",
        "SELECT * { " + IntStream.range(0, 3_000).mapToObj(i -> "BIND(1 AS ?x" + i + ")").collect(Collectors.joining()) + "}",
        "SELECT * { {?s <a> ?o}" + "UNION{?s <a> ?o}".repeat(3_000) + "}", "SELECT * { FILTER(" + "?x=1&&".repeat(8_000) + "true) }",
        "SELECT * { ?s <a> ?o " + "; <a> ?o".repeat(5_000) + "}", "SELECT * { ?s ?p ?o " + "MINUS{?s ?p ?o}".repeat(3_000) + "}",
        "SELECT * { " + "FILTER(1=1)".repeat(3_000) + "}", "SELECT (CONCAT(" + "\"a\",".repeat(20_000) + "\"a\") AS ?x) {}");
  }

  @ParameterizedTest
  @MethodSource("chains")
  void a_chain_of_thousands_of_links_is_answered_or_refused_and_no_fault_of_the_server(String query) throws IOException {
    attacked.query(query).assertStatus(200, 400, 413);
  }

  @Test
  void one_huge_token_is_refused_before_it_is_parsed() throws IOException {
    attacked.query("ASK {} #" + "x".repeat(900_000)).assertStatus(413);
    attacked.query("ASK { ?s ?p \"" + "x".repeat(900_000) + "\" }").assertStatus(413);
    attacked.query("ASK {" + " ".repeat(8_000_000) + "}").assertStatus(413);
    String chunk = "10000\r\n" + " ".repeat(65_536) + "\r\n";
    attacked.send(Attacked.request("POST", "/sparql", "Content-Type: application/sparql-query", "Transfer-Encoding: chunked") + "\r\n" + chunk.repeat(64) + "0\r\n\r\n").assertStatus(413);
  }

  @Test
  void huge_lists_are_answered_or_refused() throws IOException {
    attacked.query("SELECT * { VALUES ?x {" + "1 ".repeat(40_000) + "} } LIMIT 1").assertStatus(200);
    attacked.query("SELECT * { VALUES ?x {" + "1 ".repeat(100_000) + "} }").assertStatus(400, 413);
    attacked.query("SELECT * { ?s ?p ?o FILTER(?o IN (" + "1,".repeat(20_000) + "1)) } LIMIT 1").assertStatus(200, 400, 503);
    attacked.query(IntStream.range(0, 20_000).mapToObj(i -> "PREFIX a" + i + ": <x:a>").collect(Collectors.joining("\n")) + " ASK {}").assertStatus(413);
    attacked.query("SELECT " + IntStream.range(0, 9_000).mapToObj(i -> "?v" + i).collect(Collectors.joining(" ")) + " {}").assertStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * {} LIMIT 99999999999999999999", "SELECT * { ?s ?p ?o } OFFSET 9223372036854775807", "SELECT * {} LIMIT -1", "SELECT (1/0 AS ?x) {}",
    "SELECT (YEAR(\"99999999999999999999-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>) AS ?x) {}", "SELECT (SUBSTR(\"abc\", 1e308) AS ?x) {}",
    "SELECT (\"\\uD800\" AS ?x) {}", "SELECT (\"\\u0000\" AS ?x) {}", "SELECT (\"\\UFFFFFFFF\" AS ?x) {}", "SELECT (1e400 AS ?x) {}", "SELECT * { ?s <\\u0000> ?o }", "\uFEFFASK {}",
    "SELECT (\"x\"^^<http://www.w3.org/2001/XMLSchema#integer> + 1 AS ?x) {}", "SELECT (STRDT(\"9e999999999\", <http://www.w3.org/2001/XMLSchema#decimal>) * 2 AS ?x) {}", ""})
  void odd_values_are_answered_or_refused(String query) throws IOException {
    for (String accept : List.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values")) {
      attacked.query(query, accept).assertStatus(200, 400);
    }
    attacked.query("SELECT (" + "9".repeat(50_000) + " AS ?x) {}").assertStatus(200);
  }

  @Test
  void bytes_that_are_no_utf8_are_refused() throws IOException {
    attacked.post("application/sparql-query", new byte[] {'A', 'S', 'K', '{', '}', '#', (byte) 0xED, (byte) 0xA0, (byte) 0x80}).assertStatus(400);
    attacked.post("application/sparql-query", new byte[] {'A', 'S', 'K', '{', '}', '#', (byte) 0xC0, (byte) 0xAE}).assertStatus(400);
    attacked.get("/sparql?query=ASK%7B%7D%23%ff").assertStatus(400);
    attacked.get("/sparql?query=%zz").assertStatus(400);
    attacked.get("/sparql?query=%").assertStatus(400);
  }
}
