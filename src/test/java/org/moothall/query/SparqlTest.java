package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.store.Store;

class SparqlTest {

  private static final String MOOT = "PREFIX moot: <https://w3id.org/moothall/ontology#> PREFIX afn: <http://jena.apache.org/ARQ/function#> ";

  @TempDir static Path folder;
  static Store store;
  static Sparql sparql;

  @BeforeAll
  static void open() {
    store = NorthmoorStore.in(folder);
    sparql = new Sparql(store, NorthmoorStore.BASE, Limits.ofQueries());
  }

  @AfterAll
  static void close() {
    sparql.close();
    store.close();
  }

  @Test
  void the_default_graph_is_the_union_of_all_graphs() {
    assertThat(rows("SELECT ?c { ?c a moot:Council } ORDER BY ?c")).extracting(row -> row.text("c"))
        .containsExactly(NorthmoorStore.BASE + "council/fellgate", NorthmoorStore.BASE + "council/northmoor");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT ?o { ?s <urn:x-moothall:log:number> ?o }",
      "SELECT ?o { GRAPH ?g { ?s <urn:x-moothall:log:number> ?o } }",
      "SELECT ?o { GRAPH <urn:x-arq:DefaultGraph> { ?s <urn:x-moothall:log:number> ?o } }",
      "SELECT ?o { GRAPH <urn:x-arq:DefaultGraphNode> { ?s <urn:x-moothall:log:number> ?o } }",
      "SELECT ?o FROM <urn:x-arq:DefaultGraph> { ?s <urn:x-moothall:log:number> ?o }",
      "SELECT ?o FROM <urn:x-arq:DefaultGraphNode> { ?s <urn:x-moothall:log:number> ?o }",
      "SELECT ?o { GRAPH <urn:x-arq:DefaultGraph> { ?s <urn:x-moothall:log:number>+ ?o } }",
      "SELECT ?o { VALUES ?g { <urn:x-arq:DefaultGraph> } GRAPH ?g { ?s <urn:x-moothall:log:number> ?o } }",
      "SELECT ?o { BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { ?s <urn:x-moothall:log:number> ?o } }",
      "SELECT ?o { BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { ?s <urn:x-moothall:log:number>+ ?o } }",
      "SELECT ?o { BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraphNode')) AS ?g) GRAPH ?g { ?s <urn:x-moothall:log:number>* ?o FILTER isLiteral(?o) } }",
      "SELECT ?o { BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) BIND(1 AS ?o) FILTER EXISTS { GRAPH ?g { ?s <urn:x-moothall:log:number> ?n } } }",
      "SELECT ?o FROM NAMED <urn:x-arq:DefaultGraph> { GRAPH ?g { ?s <urn:x-moothall:log:number> ?o } }",
      "SELECT ?o FROM NAMED <urn:x-arq:DefaultGraphNode> { GRAPH <urn:x-arq:DefaultGraphNode> { ?s <urn:x-moothall:log:number> ?o } }"})
  void the_log_of_changes_is_no_part_of_what_is_asked(String query) {
    assertThat(rows(query)).isEmpty();
  }

  @Test
  void a_path_crosses_graphs() {
    assertThat(rows("SELECT ?b { ?b (<http://www.w3.org/ns/org#unitOf>|moot:x)+/<http://www.w3.org/2000/01/rdf-schema#label> ?l }")).hasSize(1);
  }

  @Test
  void a_pattern_joined_to_nothing_is_empty() {
    assertThat(rows("SELECT * { <x> (moot:a|moot:b) ?d . ?e moot:c ?d ; moot:d ?t }")).isEmpty();
    assertThat(rows("SELECT * { { ?e moot:a ?d } UNION { ?e moot:b ?d } ?e moot:c ?d ; moot:d ?t FILTER(?t > 1) }")).isEmpty();
  }

  @Test
  void relative_names_stand_on_the_base() {
    assertThat(rows("SELECT ?l { <council/fellgate> <http://www.w3.org/2000/01/rdf-schema#label> ?l }")).extracting(row -> row.text("l"))
        .containsExactly("Fellgate City Council");
  }

  @Test
  void the_protocol_s_graphs_replace_the_query_s() {
    Graphs themes = new Graphs(List.of(NorthmoorStore.BASE + "graph/themes"), List.of());
    CheckedQuery query = sparql.parse(MOOT + "SELECT * { ?s a moot:Council }", themes);
    List<Row> found = sparql.read(reading -> reading.rows(query));
    assertThat(found).isEmpty();
  }

  @Test
  void a_graph_that_the_store_does_not_have_is_empty_and_not_fetched() {
    assertThat(rows("SELECT * FROM <http://127.0.0.1:1/x> { ?s ?p ?o }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }",
    "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
    "SELECT * { ?s ?p ?o MINUS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
    "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } })",
    "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } })",
    "SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
    "SELECT (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } AS ?x) { }",
    "SELECT * { BIND(EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } AS ?x) }",
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } })",
    "ASK { GRAPH ?g { SERVICE <file:///etc/passwd> { ?s ?p ?o } } }",
    "DESCRIBE ?s { OPTIONAL { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { { } UNION { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
  })
  void service_is_refused_wherever_it_stands(String query) {
    assertThat(refusal(query)).isInstanceOfSatisfying(Refusal.Federation.class, refused -> assertThat(refused.place()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT (<java:java.lang.System>(1) AS ?x) { }",
    "SELECT * { ?s ?p ?o FILTER(afn:wait(5000)) }",
    "SELECT * { ?s ?p ?o } ORDER BY afn:wait(5000)",
    "SELECT (SUM(afn:wait(5000)) AS ?x) { ?s ?p ?o }",
    "SELECT (MAX(?o) AS ?x) { ?s ?p ?o } GROUP BY (afn:wait(5000) AS ?w)",
  })
  void functions_outside_sparql_are_refused(String query) {
    assertThat(refusal(query)).isInstanceOf(Refusal.UnknownFunction.class);
  }

  @Test
  void patterns_match_and_replace_as_in_sparql() {
    assertThat(rows("SELECT ?x { BIND(REPLACE(\"abcb\"@en, \"(B)\", \"[$1]\", \"i\") AS ?x) FILTER(REGEX(\"Moot\", \"^mo\", \"i\") && !REGEX(\"Moot\", \"^mo\")) }"))
        .extracting(row -> row.find("x")).containsExactly(Optional.of(new Term.Literal("a[b]c[b]", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "en")));
    assertThat(rows("SELECT ?x { BIND(REPLACE(\"abc\", \"x*\", \"-\") AS ?x) }")).extracting(row -> row.find("x")).containsExactly(Optional.empty());
  }

  @Test
  void casts_are_functions_of_sparql() {
    assertThat(rows("SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"7\") AS ?x) { }")).extracting(row -> row.text("x")).containsExactly("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "INSERT DATA { <a> <b> <c> }", "# now\n prefix a: <http://a/>\nDELETE WHERE { ?s ?p ?o }", "LOAD <file:///etc/passwd>", "CLEAR ALL"})
  void updates_are_refused(String update) {
    assertThatThrownBy(() -> sparql.parse(update, Graphs.asWritten())).extracting("refusal").isEqualTo(new Refusal.Update());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * { LET (?x := 1) }", "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }", "SELECT", "JSON { \"a\": ?a } WHERE { ?a ?b ?c }"})
  void extensions_of_the_language_are_syntax_errors(String query) {
    assertThat(refusal(query)).isInstanceOf(Refusal.BadSyntax.class);
  }

  @Test
  void a_syntax_error_has_its_place() {
    assertThatThrownBy(() -> sparql.parse("SELECT *\n WHERE { ?s ?p }", Graphs.asWritten())).extracting("refusal")
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.BadSyntax.class))
        .satisfies(bad -> assertThat(bad.line()).isEqualTo(2)).satisfies(bad -> assertThat(bad.column()).isEqualTo(16));
  }

  @Test
  void deep_and_long_queries_are_refused() {
    assertThat(refusal("SELECT * " + "{".repeat(2_000) + "}".repeat(2_000))).isInstanceOf(Refusal.TooDeep.class);
    assertThat(refusal("SELECT * { ?s ?p ?o FILTER(" + "!".repeat(50_000) + "true) }")).isInstanceOf(Refusal.TooMuch.class);
    assertThat(refusal("SELECT * { " + "OPTIONAL { ?s ?p ?o } ".repeat(600) + "}")).isInstanceOf(Refusal.TooMuch.class);
    assertThat(refusal("SELECT * { VALUES (?x) { " + "()".repeat(25_001) + "} }")).isInstanceOf(Refusal.TooMuch.class);
    assertThat(refusal("SELECT * {} # " + "x".repeat(200_000))).isInstanceOf(Refusal.TooLong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a",
    "SELECT * { BIND(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" AS ?t) FILTER(REGEX(?t, \"(.*a){18}$|(.*a){19}b\") && REGEX(?t, \"(.*a){20}b$\")) }",
    "SELECT * { BIND(REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"(.*a){20}b$\", \"x\") AS ?t) }",
    "SELECT (MAX(REPLACE(?t, \"(.*a){20}b$\", \"x\")) AS ?m) { BIND(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" AS ?t) }",
    "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?i = 12345) }",
    // ARQ drops the row whose filter throws, so that these would end with an answer, as if nothing were found.
    "SELECT * { FILTER EXISTS { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?i = 12345) } }",
    "ASK { FILTER EXISTS { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?i = 12345) } }",
    "SELECT (COUNT(*) AS ?n) { FILTER NOT EXISTS { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?i = 12345) } }",
    "SELECT * { BIND(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" AS ?t) FILTER EXISTS { FILTER REGEX(?t, \"(.*a){20}b$\") } }",
    "SELECT ?x { BIND(EXISTS { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?i = 12345) } AS ?x) }",
  })
  void the_time_limit_ends_the_work(String text) throws InterruptedException {
    Limits limits = new Limits(Duration.ofMillis(400), 1, 1, 10_000, 100, 1_000_000);
    try (Sparql strict = new Sparql(store, NorthmoorStore.BASE, limits)) {
      CheckedQuery query = strict.parse(text, Graphs.asWritten());
      for (int time = 0; time < 2; time++) {
        assertThatThrownBy(() -> strict.read(reading -> written(reading, query))).extracting("refusal").isInstanceOf(Refusal.TimedOut.class);
      }
      Thread.sleep(300);
      boolean alive = strict.read(reading -> reading.knows(NorthmoorStore.BASE + "council/northmoor"));
      assertThat(alive).isTrue();
    }
  }

  @Test
  void the_wait_for_a_turn_counts_against_the_time_limit_and_a_full_queue_refuses() throws Exception {
    Limits limits = new Limits(Duration.ofMillis(90), 1, 1, 10_000, 100, 100);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    try (Sparql narrow = new Sparql(store, NorthmoorStore.BASE, limits); ExecutorService callers = Executors.newFixedThreadPool(2)) {
      Future<?> first = callers.submit(() -> narrow.read(reading -> {
        started.countDown();
        return waited(release);
      }));
      started.await();
      Future<?> second = callers.submit(() -> narrow.read(reading -> true));
      Thread.sleep(20);
      assertThatThrownBy(() -> narrow.read(reading -> true)).extracting("refusal").isInstanceOf(Refusal.Busy.class);
      assertThatThrownBy(second::get).rootCause().extracting("refusal").isInstanceOf(Refusal.TimedOut.class);
      release.countDown();
      first.cancel(true);
    }
  }

  @Test
  void describe_gives_triples_from_and_to_a_thing() {
    String triples = written("DESCRIBE <council/northmoor>", GraphFormat.N_TRIPLES);
    assertThat(triples).contains("council/northmoor> <http://www.w3.org/2000/01/rdf-schema#label>").contains("unitOf> <" + NorthmoorStore.BASE + "council/northmoor>");
  }

  @Test
  void describe_follows_nameless_nodes() {
    assertThat(written("DESCRIBE ?e { ?e moot:exact \"up from 57%\" }", GraphFormat.N_TRIPLES)).contains("http://www.w3.org/ns/oa#start");
  }

  @Test
  void a_graph_over_the_limit_is_refused() {
    Limits limits = new Limits(Duration.ofSeconds(5), 1, 1, 10_000, 100, 10);
    try (Sparql small = new Sparql(store, NorthmoorStore.BASE, limits)) {
      CheckedQuery query = small.parse("CONSTRUCT WHERE { ?s ?p ?o }", Graphs.asWritten());
      assertThatThrownBy(() -> small.read(reading -> written(reading, query))).extracting("refusal").isEqualTo(new Refusal.TooManyTriples(10));
    }
  }

  @Test
  void every_shipped_query_reads_and_runs() {
    for (NamedQuery query : NamedQueries.read("queries", NorthmoorStore.BASE).list()) {
      sparql.read(reading -> reading.rows(query, Map.of()));
    }
    assertThat(NamedQueries.read("queries", NorthmoorStore.BASE).list()).isNotEmpty();
  }

  @Test
  void parameters_are_values_and_never_text_of_the_query() {
    NamedQuery query = QueryFile.parse("queries", "q", "# T\n# @param words string * \"w\"\n" + MOOT + "SELECT ?a ?words { ?a moot:text ?words }", NorthmoorStore.BASE);
    assertThat(rows(query, Map.of("words", "share the rota by Friday"))).hasSize(1);
    assertThat(rows(query, Map.of("words", "x\" } UNION { ?a ?b ?c } #"))).isEmpty();
    assertThat(rows(query, Map.of())).hasSizeGreaterThan(1);
  }

  @Test
  void a_parameter_may_be_grouped_by() {
    NamedQuery query = QueryFile.parse("queries", "q", "# T\n# @param c iri * \"w\"\n" + MOOT + "SELECT ?c (COUNT(*) AS ?n) { ?a moot:council ?c } GROUP BY ?c ORDER BY ?c", NorthmoorStore.BASE);
    assertThat(rows(query, Map.of("c", "council/northmoor"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * { }", "# @param a iri * \"x\"\nSELECT * { ?a ?b ?c }", "# T\n# @param a iri\nSELECT * { ?a ?b ?c }",
      "# T\n# @param a colour * \"x\"\nSELECT * { ?a ?b ?c }", "# T\n# @param z iri * \"x\"\nSELECT * { ?a ?b ?c }", "# T\nSELECT", "# T\n# @param a date soon \"x\"\nSELECT * { ?a ?b ?c }"})
  void a_malformed_query_file_is_an_error(String file) {
    assertThatThrownBy(() -> QueryFile.parse("queries", "q", file, NorthmoorStore.BASE)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Object waited(CountDownLatch latch) {
    try {
      return latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String written(String query, GraphFormat format) {
    CheckedQuery checked = sparql.parse(MOOT + query, Graphs.asWritten());
    return sparql.read(reading -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      reading.write(checked, format, out);
      return out.toString(StandardCharsets.UTF_8);
    });
  }

  private static int written(Reading reading, CheckedQuery query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (query.form().isTable()) {
      reading.write(query, TableFormat.CSV, out);
    } else {
      reading.write(query, GraphFormat.N_TRIPLES, out);
    }
    return out.size();
  }

  private static List<Row> rows(String query) {
    CheckedQuery checked = sparql.parse(MOOT + query, Graphs.asWritten());
    return sparql.read(reading -> reading.rows(checked));
  }

  private static List<Row> rows(NamedQuery query, Map<String, String> arguments) {
    return sparql.read(reading -> reading.rows(query, arguments));
  }

  private static Refusal refusal(String query) {
    try {
      sparql.parse(MOOT + query, Graphs.asWritten());
    } catch (RefusedException e) {
      return e.refusal();
    }
    throw new AssertionError("not refused: " + query);
  }
}
