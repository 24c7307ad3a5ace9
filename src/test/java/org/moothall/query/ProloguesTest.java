package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.store.Jena;

class ProloguesTest {

  private static final String BASE = "http://localhost/id/";

  static {
    Jena.init();
  }

  private final Prologues prologues = new Prologues(BASE);

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { ?a <p> ?b }",
      "# Title\nPREFIX a: <http://a/> prefix b:<b/>\r\n# more\r\nPREFIX : <> SELECT * { ?x a:p b:c . ?x a :d }",
      "PREFIX a: <http://a/> PREFIX a: <http://b/> ASK { ?x a:p ?y }",
      "PREFIX a: <http://a/> BASE <http://c/> PREFIX b: <d> CONSTRUCT { ?x b:p ?y } WHERE { ?x a:p <e> , ?y }",
      "PREFIX a: <http://a/#>#PREFIX b: <http://b/>\nPREFIX c: <http://c/> DESCRIBE a:x c:y",
      "PREFIX a: <http://a/\\u0062> # \\u000A PREFIX c: <http://c/>\nSELECT * { a:x c:y ?z }",
      "PREFIX a: <http://a/> # \\u000A SELECT * { \n ?x a:p ?y }",
      "# one\rPREFIX a: <http://a/>\nSELECT * { a:x a:y ?z }"})
  void a_query_in_parts_is_the_query_as_a_whole(String text) {
    Query whole = QueryFactory.parse(new Query(), text, BASE, Syntax.syntaxSPARQL_12);
    for (int time = 0; time < 2; time++) {
      Query parsed = prologues.parse(text);
      assertThat(parsed).isEqualTo(whole);
      assertThat(parsed.getPrefixMapping().getNsPrefixMap()).isEqualTo(whole.getPrefixMapping().getNsPrefixMap());
      assertThat(parsed).hasToString(whole.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "PREFIX a: <http://a/>\nSELECT * { ?x a:p }",
      "PREFIX a: <http://a/>\n# nothing else\n",
      "# one\rSELECT * {\n ?x a:p ?y }",
      "PREFIX \"a: <http://a/>\nSELECT * { ?x a:p ?y }",
      "PREFIX a: <http://a/>\n\nINSERT DATA { <x> a:p <y> }"})
  void an_error_has_its_place_in_the_whole(String text) {
    Throwable expected = catchThrowable(() -> QueryFactory.parse(new Query(), text, BASE, Syntax.syntaxSPARQL_12));
    assertThatThrownBy(() -> prologues.parse(text)).isInstanceOf(QueryParseException.class).hasMessage(expected.getMessage());
  }

  @Test
  void what_one_query_declares_no_other_has() {
    prologues.parse("PREFIX a: <http://a/>\nASK { a:x a:y a:z }");
    prologues.parse("PREFIX a: <http://a/>\nBASE <http://c/> PREFIX b: <http://b/> ASK { a:x b:y a:z }");
    assertThatThrownBy(() -> prologues.parse("PREFIX a: <http://a/>\nASK { a:x b:y a:z }")).isInstanceOf(QueryParseException.class);
  }
}
