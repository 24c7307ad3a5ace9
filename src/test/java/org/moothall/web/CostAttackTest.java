package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 7 to 11 and 31 of the list of attacks: queries that would take for ever, or all memory.
@Tag("slow")
class CostAttackTest {

  private static final Duration LIMIT = Duration.ofSeconds(2);

  @RegisterExtension static final Attacked attacked = Attacked.started(LIMIT);

  @ParameterizedTest
  @ValueSource(strings = {
    "FILTER REGEX(?t, \"(.*a){20}b$\")", "FILTER REGEX(?t, \"(.*A){20}B$\", \"i\")", "BIND(REPLACE(?t, \"(.*a){20}b$\", \"x\") AS ?x)", "FILTER(REGEX(?t, \"(.*a){18}b\") || REGEX(?t, \"(.*a){19}b\"))",
    "BIND(IF(REGEX(?t, \"(.*a){20}b$\"), 1, 2) AS ?x)", "FILTER EXISTS { FILTER REGEX(?t, \"(.*a){20}b$\") }",
  })
  void a_pattern_that_backtracks_ends_at_the_limit(String part) throws IOException {
    endsAtTheLimit("SELECT * { BIND(\"" + "a".repeat(60) + "\" AS ?t) " + part + " }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?x@ * ?x@", "CONCAT(STR(?x@), STR(?x@))", "REPLACE(STR(?x@), \"9\", \"9999999999\")", "ENCODE_FOR_URI(CONCAT(\"%\", STR(?x@), STR(?x@)))"})
  void a_value_that_doubles_is_refused_before_it_is_large(String step) throws IOException {
    String steps = IntStream.range(0, 40).mapToObj(i -> "BIND(" + step.replace("@", "" + i) + " AS ?x" + (i + 1) + ")").collect(Collectors.joining(" "));
    Attacked.Reply reply = attacked.query("SELECT ?x40 { BIND(9999999999 AS ?x0) " + steps + " }");
    reply.assertStatus(422);
    assertThat(reply.body()).contains("#value-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT (COUNT(*) AS ?n) { @ }", "ASK { @ FILTER(?i = 12345) }", "SELECT (MAX(?c) AS ?m) { @ }", "SELECT * { FILTER EXISTS { @ FILTER(?i = 12345) } }", "SELECT * { ?a ?y ?z MINUS { @ FILTER(?i = 12345) } }",
    "SELECT * { OPTIONAL { @ FILTER(?i = 12345) } }", "SELECT * { @ } OFFSET 1000000000", "CONSTRUCT { ?a ?b ?i } WHERE { @ FILTER(?i = 12345) }",
    "SELECT (COUNT(*) AS ?n) { { @ } UNION { @ } }", "DESCRIBE ?a { @ FILTER(?i = 12345) }",
    "SELECT DISTINCT ?a ?f ?i { @ } OFFSET 1000000000", "SELECT * { @ } ORDER BY ?c ?f ?i", "SELECT ?a ?f (COUNT(*) AS ?n) { @ } GROUP BY ?a ?f ?i", "SELECT (GROUP_CONCAT(?c) AS ?n) { @ }",
    "SELECT (COUNT(DISTINCT *) AS ?n) { @ }", "SELECT (COUNT(*) AS ?n) { { @ } { @ } }",
    "SELECT (COUNT(*) AS ?n) { ?a (<x:a>|!<x:a>)* ?b . ?c (<x:a>|!<x:a>)* ?d . ?e (<x:a>|!<x:a>)* ?f . @ }",
  })
  void products_of_everything_end_at_the_limit_with_the_reason(String shape) throws IOException {
    endsAtTheLimit(shape.replace("@", "?a ?b ?c . ?d ?e ?f . ?g ?h ?i ."));
  }

  @Test
  void text_that_looks_like_a_search_language_is_only_text() throws IOException {
    for (String text : new String[] {"((((", "/(.*a){20}/", "*x", "a OR", "\"unclosed", "~~~", "[* TO *]"}) {
      attacked.get("/queries/open-actions.csv?council=" + Attacked.encoded(text)).assertStatus(200, 400);
      attacked.query("SELECT * { ?s <http://jena.apache.org/text#query> \"" + text.replace("\"", "\\\"") + "\" }").assertStatus(200, 400, 403);
    }
  }

  private static void endsAtTheLimit(String query) throws IOException {
    long start = System.nanoTime();
    Attacked.Reply reply = attacked.query(query);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    reply.assertStatus(503);
    assertThat(reply.body()).contains("#timed-out").contains("2.0 s");
    assertThat(taken).isLessThan(LIMIT.plusSeconds(2));
  }
}
