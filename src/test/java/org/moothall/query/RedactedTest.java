package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

  @Test
  void the_shape_of_a_query_is_its_words_signs_and_the_terms_of_vocabularies() {
    assertThat(Redacted.of("PREFIX p: <http://localhost/id/person/> SELECT ?d WHERE { ?d moot:assignedTo p:ada-pell ; rdfs:label \"Ada Pell\"@en FILTER(?d > 3) }"))
        .isEqualTo("PREFIX …:… <…> SELECT ?d WHERE { ?d moot:assignedTo …:… ; rdfs:label \"…\"@en FILTER(?d > 3) }".replace("PREFIX …:…", "PREFIX p:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { ?s ?p 'Ada Pell' }", "SELECT * { ?s ?p \"\"\"x \" Ada Pell\"\"\" }", "SELECT * { ?s ?p '''Ada'Pell''' }", "SELECT * { <http://x/Ada> ?p \"a\\\"Pell\" }",
      "SELECT * { ?s ?p 1 # Ada Pell\n}", "SELECT * { ex:Ada ?p ex:Ada\\'Pell }", "SELECT * { :Ada ?p :Pell }"})
  void what_it_asks_about_is_left_out(String query) {
    assertThat(Redacted.of(query)).doesNotContain("Ada").doesNotContain("Pell").startsWith("SELECT * {");
  }

  @Test
  void a_shape_is_short_whatever_the_query() {
    assertThat(Redacted.of("SELECT * { " + "?s ?p \"x\" . ".repeat(10_000) + "}")).hasSizeLessThan(1_100);
  }

  @Test
  void a_long_number_or_name_is_looked_at_once() {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(Redacted.of("SELECT (" + "9".repeat(2_000_000) + " AS ?x) {}")).startsWith("SELECT (999"));
  }
}
