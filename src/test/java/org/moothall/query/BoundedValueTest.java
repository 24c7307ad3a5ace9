package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.store.Store;

@Timeout(20)
class BoundedValueTest {

  @TempDir static Path folder;
  static Store store;
  static Sparql sparql;

  @BeforeAll
  static void open() {
    store = NorthmoorStore.in(folder);
    sparql = new Sparql(store, NorthmoorStore.BASE, Limits.ofQueries().withTime(Duration.ofSeconds(15)));
  }

  @AfterAll
  static void close() {
    sparql.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?@ * ?@", "?@ + ?@ * ?@", "?@ / 0.1 * ?@", "CONCAT(?@, ?@)", "REPLACE(STR(?@), \"9\", \"99999\")", "ENCODE_FOR_URI(CONCAT(STR(?@), \"%\", STR(?@)))",
      "UCASE(CONCAT(STR(?@), STR(?@)))", "IF(true, ?@ * ?@, 0)", "COALESCE(?@ * ?@ * ?@)", "ABS(- ?@ * ?@)"})
  void a_value_that_doubles_forty_times_is_refused_and_no_time_limit_is_needed(String step) {
    assertThatThrownBy(() -> ask("SELECT (1 AS ?a) { " + doubled("9999999999", step) + " }")).extracting("refusal").isInstanceOf(Refusal.ValueTooLarge.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FILTER(?x40 > 0)", "FILTER(!BOUND(?x40) || true)", "FILTER EXISTS { BIND(?x40 AS ?y) }", "OPTIONAL { BIND(?x40 AS ?y) }"})
  void a_filter_or_an_optional_part_does_not_hide_the_refusal(String rest) {
    assertThatThrownBy(() -> ask("SELECT * { " + doubled("99999", "?@ * ?@") + rest + " }")).extracting("refusal").isInstanceOf(Refusal.ValueTooLarge.class);
  }

  @Test
  void a_refusal_inside_an_order_or_an_aggregate_is_seen() {
    String inner = "{ SELECT ?x13 { " + IntStream.range(0, 13).mapToObj(i -> step("?@ * ?@", i)).collect(Collectors.joining(" ", "BIND(9999999999 AS ?x0) ", "")) + " } }";
    assertThatThrownBy(() -> ask("SELECT (SUM(?x13 * ?x13) AS ?n) " + inner)).extracting("refusal").isInstanceOf(Refusal.ValueTooLarge.class);
    assertThatThrownBy(() -> ask("SELECT * { " + inner + " ?a ?b ?c } ORDER BY (?x13 * ?x13)")).extracting("refusal").isInstanceOf(Refusal.ValueTooLarge.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"concat", "round", "format-number", "tokenize"})
  void functions_of_xpath_that_make_values_of_any_size_are_withheld(String name) {
    assertThatThrownBy(() -> ask("SELECT (<http://www.w3.org/2005/xpath-functions#" + name + ">(1, 2) AS ?x) {}")).extracting("refusal")
        .isInstanceOf(Refusal.UnknownFunction.class);
    assertThatThrownBy(() -> ask("SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(10, 1000000000) AS ?x) {}")).extracting("refusal")
        .isInstanceOf(Refusal.UnknownFunction.class);
  }

  @Test
  void ordinary_values_are_computed_as_ever() {
    assertThat(text("123456789 * 987654321 + 1")).isEqualTo("121932631112635270");
    assertThat(text("CONCAT(\"a\", \"b\", \"c\")")).isEqualTo("abc");
    assertThat(text("REPLACE(\"banana\", \"a(n)\", \"<$1>\")")).isEqualTo("b<n><n>a");
    assertThat(text("UCASE(ENCODE_FOR_URI(\"a b\"))")).isEqualTo("A%20B");
    assertThat(text("7.5 / 2.5")).isEqualTo("3.0");
  }

  private static String doubled(String start, String step) {
    return IntStream.range(0, 40).mapToObj(i -> step(step, i)).collect(Collectors.joining(" ", "BIND(" + (step.startsWith("CONCAT") ? "\"" + start + "\"" : start) + " AS ?x0) ", " "));
  }

  private static String step(String step, int i) {
    return "BIND(" + step.replace("@", "x" + i) + " AS ?x" + (i + 1) + ")";
  }

  private static String text(String expression) {
    CheckedQuery query = sparql.parse("SELECT (" + expression + " AS ?x) {}", Graphs.asWritten());
    return sparql.read(reading -> reading.rows(query).getFirst().text("x"));
  }

  private static int ask(String text) {
    CheckedQuery query = sparql.parse(text, Graphs.asWritten());
    return sparql.read(reading -> reading.rows(query).size());
  }
}
