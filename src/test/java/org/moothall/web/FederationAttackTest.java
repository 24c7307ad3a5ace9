package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 1 to 6 of the list of attacks: reaching out, writing, and running code.
class FederationAttackTest {

  @RegisterExtension static final Attacked attacked = Attacked.started();

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT * { SERVICE @ { ?s ?p ?o } }", "SELECT * { SERVICE SILENT @ { ?s ?p ?o } }", "select * { service silent @ { ?s ?p ?o } }",
    "SELECT * { { SELECT * { SERVICE @ { ?s ?p ?o } } } }", "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE @ { ?s ?p ?o } } }",
    "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE @ { ?s ?p ?o } } }", "SELECT * { ?s ?p ?o MINUS { SERVICE @ { ?s ?p ?o } } }",
    "SELECT * { OPTIONAL { SERVICE @ { ?s ?p ?o } } }", "SELECT * { {} UNION { SERVICE @ { ?s ?p ?o } } }", "SELECT * { GRAPH ?g { SERVICE @ { ?s ?p ?o } } }",
    "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (EXISTS { SERVICE @ { ?s ?p ?o } })", "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE @ { ?s ?p ?o } })",
    "SELECT (EXISTS { SERVICE @ { ?s ?p ?o } } AS ?x) { }", "SELECT * { BIND(EXISTS { SERVICE @ { ?s ?p ?o } } AS ?x) }",
    "SELECT (SUM(IF(EXISTS { SERVICE @ { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }", "ASK { SERVICE @ { ?s ?p ?o } }", "DESCRIBE ?s { SERVICE @ { ?s ?p ?o } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE @ { ?s ?p ?o } }", "SELECT * { VALUES ?e { @ } SERVICE ?e { ?s ?p ?o } }",
    "SELECT * { BIND(IRI(CONCAT(\"http://127.0.0.1\", \"/\")) AS ?e) SERVICE ?e { ?s ?p ?o } }", "PREFIX e: @ SELECT * { SERVICE e: { ?s ?p ?o } }",
    "BASE @ SELECT * { SERVICE <sparql> { ?s ?p ?o } }", "SELECT * {SERVICE@{?s ?p ?o}}", "SELECT * { #\n SERVICE\n @\n{ ?s ?p ?o } }",
  })
  void no_service_clause_makes_a_connection(String shape) throws IOException {
    try (ServerSocket victim = new ServerSocket(0)) {
      victim.setSoTimeout(50);
      Attacked.Reply reply = attacked.query(shape.replace("@", "<http://127.0.0.1:" + victim.getLocalPort() + "/>"));
      reply.assertStatus(403);
      assertThat(reply.body()).contains("Federation is off").contains("\"line\":");
      Assertions.assertThatThrownBy(victim::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/", "http://127.1:1/", "http://2130706433:1/", "http://[::1]:1/", "http://0x7f.1:1/", "http://0:1/", "http://a@127.0.0.1:1/", "file:///etc/passwd",
    "jar:file:///a.jar!/b", "ftp://127.0.0.1/", "loop:a"})
  void no_spelling_of_this_machine_is_reached(String target) throws IOException {
    attacked.query("SELECT * { SERVICE SILENT <" + target + "> { ?s ?p ?o } }").assertStatus(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOAD <http://127.0.0.1:1/>", "LOAD SILENT <file:///etc/passwd> INTO GRAPH <g>", "INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "INSERT DATA { <a> <b> <c> }", "CLEAR ALL", "DROP ALL", "DELETE WHERE { ?s ?p ?o }"})
  void no_update_is_run_as_update_form_or_query(String update) throws IOException {
    attacked.query(update).assertStatus(400, 403);
    attacked.post("application/sparql-update", update.getBytes(StandardCharsets.UTF_8)).assertStatus(403);
    attacked.post("application/x-www-form-urlencoded", ("update=" + Attacked.encoded(update)).getBytes(StandardCharsets.UTF_8)).assertStatus(403);
    attacked.get("/sparql?update=" + Attacked.encoded(update)).assertStatus(403);
    assertThat(attacked.query("ASK { ?c a <https://w3id.org/moothall/ontology#Council> }").body()).contains("true");
  }

  @Test
  void graphs_that_the_store_does_not_have_are_never_fetched_and_never_all_data() throws IOException {
    try (ServerSocket victim = new ServerSocket(0)) {
      victim.setSoTimeout(200);
      String url = "http://127.0.0.1:" + victim.getLocalPort() + "/";
      for (String iri : List.of(url, "file:///etc/passwd")) {
        assertThat(attacked.query("ASK FROM <" + iri + "> { ?s ?p ?o }").body()).contains("false");
        assertThat(attacked.query("ASK FROM NAMED <" + iri + "> { GRAPH ?g { ?s ?p ?o } }").body()).contains("false");
        assertThat(attacked.query("ASK { GRAPH <" + iri + "> { ?s ?p ?o } }").body()).contains("false");
        assertThat(attacked.query("DESCRIBE <" + iri + ">", "application/n-triples").body()).doesNotContain("root:");
        assertThat(attacked.get("/sparql?query=" + Attacked.encoded("ASK { ?s ?p ?o }") + "&default-graph-uri=" + Attacked.encoded(iri)).body()).contains("false");
        assertThat(attacked.get("/sparql?query=" + Attacked.encoded("ASK { GRAPH ?g { ?s ?p ?o } }") + "&named-graph-uri=" + Attacked.encoded(iri)).body()).contains("false");
      }
      Assertions.assertThatThrownBy(victim::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"java:java.lang.System", "java:org.apache.jena.sparql.function.library.wait", "http://jena.apache.org/ARQ/function#wait",
    "http://jena.apache.org/ARQ/function#sprintf", "http://jena.apache.org/ARQ/function#context", "http://jena.apache.org/ARQ/function#print",
    "http://jena.apache.org/ARQ/jsFunction#run", "http://www.w3.org/2005/xpath-functions/math#pow", "x:unknown"})
  void no_function_outside_sparql_runs_wherever_it_is_called(String function) throws IOException {
    String call = "<" + function + ">(8000, 1)";
    for (String query : List.of("SELECT (" + call + " AS ?x) {}", "SELECT * { ?s ?p ?o FILTER(" + call + ") }", "SELECT * { BIND(" + call + " AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY " + call, "SELECT (SUM(" + call + ") AS ?x) { ?s ?p ?o }", "SELECT (COUNT(*) AS ?x) {} HAVING (" + call + ")",
        "SELECT (COUNT(*) AS ?x) { ?s ?p ?o } GROUP BY (" + call + " AS ?y)", "SELECT * { ?s ?p ?o FILTER EXISTS { FILTER(" + call + ") } }",
        "SELECT (IF(true, COALESCE(" + call + "), 1) AS ?x) {}")) {
      Attacked.Reply reply = attacked.query(query);
      reply.assertStatus(403);
      assertThat(reply.body()).contains("#unknown-function").doesNotContain("java.lang");
    }
  }

  @Test
  void property_functions_and_calls_by_name_do_nothing() throws IOException {
    assertThat(attacked.query("ASK { ?s <java:java.lang.System> ?o }").body()).contains("false");
    assertThat(attacked.query("ASK { <http://a/b#c> <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }").body()).contains("false");
    attacked.query("SELECT (CALL(<java:java.lang.System>) AS ?x) {}").assertStatus(400, 403);
    attacked.query("SELECT * { LET(?x := 1) }").assertStatus(400);
  }
}
