package org.moothall.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.store.Jena;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerWritersTest {

  private static final Var X = Var.alloc("x");
  private static final Var Y = Var.alloc("y");
  private static final String AWKWARD = "\"quoted\" \\ <b>&amp;</b>\tone\rtwo\nthree \u00a9 \u20ac \ud83c\udfdb \u007f \u2028 ]]>";

  @BeforeAll
  static void init() {
    Jena.init();
  }

  static Stream<Arguments> every_term() {
    Node iri = NodeFactory.createURI("https://example.org/a?b=c&d='e'");
    Node words = NodeFactory.createLiteralString(AWKWARD);
    Node triple = NodeFactory.createTripleTerm(Triple.create(iri, iri, NodeFactory.createLiteralLang("x", "en")));
    return Stream.of(iri, words, NodeFactory.createBlankNode("a-b:c_1"), NodeFactory.createLiteralString(""),
            NodeFactory.createLiteralLang(AWKWARD, "en-gb"), NodeFactory.createLiteralDirLang("\u0645\u0631\u062d\u0628\u0627", "ar", TextDirection.RTL),
            NodeFactory.createLiteralDT("007", NodeFactory.getType("http://www.w3.org/2001/XMLSchema#integer")),
            NodeFactory.createLiteralDT("<>&", NodeFactory.getType("https://example.org/type?a&b")), triple,
            NodeFactory.createTripleTerm(Triple.create(iri, iri, triple)))
        .flatMap(term -> Stream.of(Markup.values()).map(markup -> arguments(markup, term)));
  }

  @ParameterizedTest
  @MethodSource
  void every_term(Markup markup, Node term) {
    RowSet read = read(markup, written(markup, row(term), row(term))).rowSet();
    assertThat(ResultsCompare.equalsByTerm(read, RowSetStream.create(List.of(X, Y), List.of(row(term), row(term)).iterator()))).isTrue();
  }

  @Test
  void rows_as_json() {
    assertThat(written(Markup.JSON, row(NodeFactory.createURI("urn:a")), BindingFactory.empty(), row(NodeFactory.createLiteralLang("b", "en")))).isEqualTo("""
        {"head":{"vars":["x","y"],"link":["https://example.org/about"]},"results":{"bindings":[
        {"x":{"type":"uri","value":"urn:a"}},
        {},
        {"x":{"type":"literal","xml:lang":"en","value":"b"}}
        ]}}
        """);
  }

  @Test
  void rows_as_xml() {
    assertThat(written(Markup.XML, row(NodeFactory.createURI("urn:a")), BindingFactory.empty(), row(NodeFactory.createLiteralLang("b", "en")))).isEqualTo("""
        <?xml version="1.0" encoding="UTF-8"?>
        <sparql xmlns="http://www.w3.org/2005/sparql-results#">
        <head><variable name="x"/><variable name="y"/><link href="https://example.org/about"/></head>
        <results>
        <result><binding name="x"><uri>urn:a</uri></binding></result>
        <result></result>
        <result><binding name="x"><literal xml:lang="en">b</literal></binding></result>
        </results>
        </sparql>
        """);
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void no_rows_are_an_answer_too(Markup markup) throws Exception {
    assertThat(read(markup, written(markup)).rowSet().hasNext()).isFalse();
    parsed(markup, written(markup));
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void a_truth_value(Markup markup) throws Exception {
    for (boolean answer : new boolean[] {true, false}) {
      for (List<String> links : List.of(List.<String>of(), List.of("urn:a", "urn:b"))) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkedAnswer(markup, links).truth(answer, out);
        assertThat(read(markup, out.toString(UTF_8)).booleanResult()).isEqualTo(answer);
        parsed(markup, out.toString(UTF_8));
      }
    }
  }

  @Test
  void control_signs_stand_in_json_and_are_replaced_in_xml_which_has_none() throws Exception {
    Node controls = NodeFactory.createLiteralString("a\u0000\u0001\u001f\uffff\ud800z");
    JsonNode json = JsonMapper.shared().readTree(written(Markup.JSON, row(controls)));
    assertThat(json.at("/results/bindings/0/x/value").asString()).isEqualTo(controls.getLiteralLexicalForm());
    Document xml = xml(written(Markup.XML, row(controls)));
    assertThat(xml.getElementsByTagName("literal").item(0).getTextContent()).isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffdz");
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void a_value_longer_than_any_buffer_comes_whole(Markup markup) {
    String lengthy = "\u20ac<\ud83c\udfdb".repeat(20_000);
    RowSet read = read(markup, written(markup, row(NodeFactory.createLiteralString(lengthy)))).rowSet();
    assertThat(read.next().get(X).getLiteralLexicalForm()).isEqualTo(lengthy);
  }

  /// The results of W3C's test cases, written and read again. The property `moothall.w3c` names the folder of the suites.
  @ParameterizedTest
  @EnumSource(Markup.class)
  void the_results_of_the_test_cases_of_w3c(Markup markup) throws Exception {
    for (Path file : w3c()) {
      byte[] bytes = Files.readAllBytes(file);
      Lang lang = file.toString().endsWith(".srj") ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
      QueryExecResult result = read(lang, bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (result.isBoolean()) {
        new MarkedAnswer(markup, List.of()).truth(result.booleanResult(), out);
        assertThat(read(markup, out.toString(UTF_8)).booleanResult()).as(file.toString()).isEqualTo(result.booleanResult());
      } else {
        RowSet expected = result.rowSet().materialize().rewindable();
        new MarkedAnswer(markup, List.of()).rows(expected, out);
        assertThat(ResultsCompare.equalsByTerm(read(markup, out.toString(UTF_8)).rowSet(), read(lang, bytes).rowSet())).as(file.toString()).isTrue();
      }
      parsed(markup, out.toString(UTF_8));
    }
  }

  @Test
  void a_spreadsheet_takes_no_cell_for_a_formula() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Binding> rows = Stream.of("=1+1", " @SUM(A1)", "-2", "\t=x", "\uff1d1", "a \"b\", c\nd", "").map(NodeFactory::createLiteralString).map(AnswerWritersTest::row).toList();
    new SpreadsheetAnswer().rows(RowSetStream.create(List.of(X, Y), rows.iterator()), out);
    assertThat(out.toString(UTF_8)).isEqualTo("\ufeff\"x\",\"y\"\r\n\"'=1+1\",\r\n\"' @SUM(A1)\",\r\n\"'-2\",\r\n\"'\t=x\",\r\n\"'\uff1d1\",\r\n\"a \"\"b\"\", c\nd\",\r\n\"\",\r\n");
  }

  @Test
  void a_spreadsheet_has_numbers_as_numbers() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Node number = NodeFactory.createLiteralDT("-2.5", NodeFactory.getType("http://www.w3.org/2001/XMLSchema#decimal"));
    Node forged = NodeFactory.createLiteralDT("-2+cmd|' /C calc'!A0", NodeFactory.getType("http://www.w3.org/2001/XMLSchema#decimal"));
    new SpreadsheetAnswer().rows(RowSetStream.create(List.of(X), List.of(row(number), row(forged)).iterator()), out);
    assertThat(out.toString(UTF_8)).isEqualTo("\ufeff\"x\"\r\n-2.5\r\n\"'-2+cmd|' /C calc'!A0\"\r\n");
  }

  private static Binding row(Node value) {
    return BindingFactory.binding(X, value);
  }

  private static String written(Markup markup, Binding... rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkedAnswer(markup, rows.length == 3 ? List.of("https://example.org/about") : List.of()).rows(RowSetStream.create(List.of(X, Y), List.of(rows).iterator()), out);
    return out.toString(UTF_8);
  }

  private static QueryExecResult read(Markup markup, String answer) {
    return read(markup == Markup.JSON ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML, answer.getBytes(UTF_8));
  }

  private static QueryExecResult read(Lang lang, byte[] answer) {
    return RowSetReaderRegistry.getFactory(lang).create(lang).readAny(new ByteArrayInputStream(answer), ARQ.getContext());
  }

  // Jena's readers forgive what others do not.
  private static void parsed(Markup markup, String answer) throws Exception {
    switch (markup) {
      case JSON -> assertThat(JsonMapper.shared().readTree(answer).get("head").isObject()).isTrue();
      case XML -> assertThat(xml(answer).getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/sparql-results#");
    }
  }

  private static Document xml(String answer) throws Exception {
    DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
    strict.setNamespaceAware(true);
    return strict.newDocumentBuilder().parse(new ByteArrayInputStream(answer.getBytes(UTF_8)));
  }

  private static List<Path> w3c() throws IOException {
    String folder = System.getProperty("moothall.w3c", "");
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(".srj") || file.toString().endsWith(".srx")).sorted().toList();
    }
  }
}
