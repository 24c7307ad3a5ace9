package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.graph.Moot;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class StatementFilesTest {

  private static final String BASE = "http://localhost:7070/id/";
  private static final String WARDS = """
      @prefix ex: <http://example.org/> .
      ex:harbour a ex:Ward ; ex:name "Harbour" ; ex:seat [ ex:number 1 ], [ ex:number 2 ] .
      """;
  private static final List<List<String>> BROKEN = List.of(
      List.of("a.nt", "<http://example.org/a> <http://example.org/b> <c> .", "line 1, column"),
      List.of("a.nt", "<http://example.org/a> <http://example.org/b> <http://example.org/a b> .", "line 1, column"),
      List.of("a.nt", "<http://example.org/a> <http://example.org/b> <http://example.org/a\\u0020b> .", "line 1, column"),
      List.of("a.ttl", "<http://example.org/a> <http://example.org/b> <http://example.org/{a}> .", "line 1, column"),
      List.of("a.ttl", "<http://example.org/a> <http://example.org/b> <_:c> .", "line 1, column"),
      List.of("a.ttl", "<http://example.org/a> <http://example.org/b> ex:c .", "Undefined prefix"),
      List.of("a.nt", "<http://example.org/a> <http://example.org/b> \"1\"", "line 1, column"),
      List.of("a.nt", "<http://example.org/a> \"1\" <http://example.org/b> .", "line 1, column"),
      List.of("a.ttl", "\"1\" <http://example.org/a> <http://example.org/b> .", "line 1, column"),
      List.of("a.nt", "<http://example.org/a> <http://example.org/b> <<( <http://example.org/a> <http://example.org/b> \"1\" )>> .", "triple term"),
      List.of("a.ttl", "<< <http://example.org/a> <http://example.org/b> \"1\" >> <http://example.org/c> 2 .", "triple term"),
      List.of("a.ttl", "<http://example.org/a> <http://example.org/b> \"1\"@e . <http://example.org/a> <http://example.org/b> \"1\"@1 .", "line 1, column"),
      List.of("a.ttl", "%PDF-1.7", "line 1, column 1"),
      List.of("a.nt", "<html><head><title>Not found</title></head></html>", "line 1, column"),
      List.of("a.nq", "<http://example.org/a> <http://example.org/b> \"1\" <http://localhost:7070/id/graph/councils> .", "the graph <http://localhost:7070/id/graph/councils> is the store's own"),
      List.of("a.nq", "<http://example.org/a> <http://example.org/b> \"1\" <http://localhost:7070/id/graph/0123456789abcdef> .", "line 1, column 1: the graph"),
      List.of("a.nq", "<http://example.org/a> <http://example.org/b> \"1\" <urn:x-moothall:log> .", "is the store's own"),
      List.of("a.trig", "GRAPH <graph/links/fenwick> { <a> <b> <c> }", "line 1, column"),
      List.of("a.nq", "<http://example.org/a> <http://example.org/b> \"1\" <urn:x-arq:UnionGraph> .", "is the store's own"),
      List.of("a.ttl", "<http://example.org/a> <http://example.org/b> 123456789012345678901 .", "more than 64 bits"),
      List.of("a.ttl", "# nothing", "it holds no statement"));

  @TempDir Path folder;
  private Path files = Path.of("");
  private Store store = Scratch.store();
  private Loading loading = new Loading(store, BASE);

  @BeforeEach
  void open() throws IOException {
    files = Files.createDirectory(folder.resolve("files"));
    store.close();
    store = Store.open(folder.resolve("store"));
    loading = new Loading(store, BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void each_language_is_read_by_its_ending_packed_or_not() throws IOException {
    String one = "<http://example.org/a> <http://example.org/b> \"1\" ";
    Map<String, String> words = Map.of("a.ttl", one + ", 2 .", "a.nt", one + " . <http://example.org/a> <http://example.org/b> _:c .",
        "a.NQ", one + " . " + one + " <http://example.org/g> .", "a.trig", one + " . GRAPH <http://example.org/h> { " + one + " }");
    for (Map.Entry<String, String> file : words.entrySet()) {
      assertThat(load(write(file.getKey(), file.getValue())).outcome()).isEqualTo(Receipt.Outcome.LOADED);
      assertThat(said("http://example.org/a")).isEqualTo(2);
      assertThat(load(packed(file.getKey() + ".gz", file.getValue())).outcome()).isEqualTo(Receipt.Outcome.LOADED);
      assertThat(said("http://example.org/a")).isEqualTo(2);
      loading.removal().remove(List.of(file.getKey()));
    }
  }

  @Test
  void a_file_is_one_graph_with_a_name_from_its_bytes_and_another_that_tells_of_it() throws IOException {
    write("catalogue.json", "[{\"file\": \"wards.ttl\", \"title\": \"Wards of Fenwick\", \"licence\": \"https://example.org/licence\"}]");
    Path wards = write("wards.ttl", WARDS);
    load(wards);
    String key = DocumentFile.sha256(wards).substring(0, 16);
    assertThat(graphs()).contains(BASE + "graph/" + key, BASE + "graph/" + key + "/statements");
    assertThat(size(BASE + "graph/" + key + "/statements")).isEqualTo(6);
    Set<String> told = store.read(dataset -> dataset.stream(uri(BASE + "graph/" + key), uri(BASE + "document/" + key), Node.ANY, Node.ANY)
        .map(quad -> quad.getPredicate().getLocalName() + " " + (quad.getObject().isURI() ? quad.getObject().getURI() : quad.getObject().getLiteralLexicalForm())).collect(Collectors.toSet()));
    assertThat(told).contains("identifier wards.ttl", "title Wards of Fenwick", "license https://example.org/licence", "triples 6", "format text/turtle",
        "type http://rdfs.org/ns/void#Dataset", "hasPart " + BASE + "graph/" + key + "/statements");
  }

  @Test
  void a_changed_file_takes_the_place_of_the_earlier_one_and_an_unchanged_one_is_passed_over() throws IOException {
    Path wards = write("wards.ttl", WARDS);
    load(wards);
    Set<String> first = graphs();
    assertThat(load(wards).outcome()).isEqualTo(Receipt.Outcome.UNCHANGED);
    write("wards.ttl", WARDS.replace("Harbour", "Haven"));
    assertThat(load(wards).outcome()).isEqualTo(Receipt.Outcome.LOADED);
    assertThat(graphs()).hasSameSizeAs(first).doesNotContainAnyElementsOf(first.stream().filter(graph -> graph.endsWith("/statements")).toList());
    assertThat(said("http://example.org/harbour")).isEqualTo(4);
  }

  @Test
  void two_files_of_one_name_in_one_load_are_two_files() throws IOException {
    Files.createDirectories(files.resolve("a"));
    Files.createDirectories(files.resolve("b"));
    write("a/wards.ttl", WARDS);
    write("b/wards.ttl", WARDS.replace("harbour", "quay"));
    assertThat(loadAll()).extracting(Receipt.Line::outcome).containsOnly(Receipt.Outcome.LOADED);
    write("a/wards.ttl", WARDS.replace("Harbour", "Haven"));
    assertThat(loadAll()).extracting(Receipt.Line::outcome).containsExactly(Receipt.Outcome.LOADED, Receipt.Outcome.UNCHANGED);
    assertThat(said("http://example.org/harbour")).isEqualTo(4);
    assertThat(said("http://example.org/quay")).isEqualTo(4);
  }

  @Test
  void a_file_is_removed_by_its_name_with_all_its_graphs() throws IOException {
    load(write("minutes.txt", HarbourMinutes.WORDS));
    Set<String> before = graphs();
    load(write("wards.trig", "@prefix ex: <http://example.org/> . ex:a ex:b 1 . ex:g { ex:a ex:b 2 }"));
    loading.removal().remove(List.of("wards.trig"));
    assertThat(graphs()).isEqualTo(before);
    assertThat(load(files.resolve("wards.trig")).outcome()).isEqualTo(Receipt.Outcome.LOADED);
  }

  @Test
  void nameless_things_have_names_from_the_file_that_stay_the_same() throws IOException {
    load(write("wards.ttl", WARDS + "_:dock <http://example.org/in> _:dock2 ."));
    Set<Node> first = things();
    assertThat(first).noneMatch(Node::isBlank).filteredOn(thing -> thing.getURI().startsWith(BASE + "node/")).hasSize(3);
    loading.removal().remove(List.of("wards.ttl"));
    load(files.resolve("wards.ttl"));
    assertThat(things()).isEqualTo(first);
  }

  @Test
  void a_broken_file_is_one_issue_and_leaves_nothing() throws IOException {
    load(write("wards.ttl", WARDS));
    Set<Quad> before = quads();
    for (List<String> broken : BROKEN) {
      Receipt.Line line = load(write(broken.getFirst(), broken.get(1)));
      assertThat(line.outcome()).as(broken.toString()).isEqualTo(Receipt.Outcome.REFUSED);
      assertThat(line.errors()).singleElement().satisfies(issue -> assertThat(issue.message()).contains(broken.getLast()).doesNotContain("Exception"));
      assertThat(quads()).isEqualTo(before);
    }
  }

  @Test
  void what_is_wrong_after_many_statements_is_told_with_its_line_and_the_rest_goes_on() throws IOException {
    write("a.nt", line(1).repeat(70_000) + "<http://example.org/x> <y> .\n");
    write("b.ttl", WARDS);
    List<Receipt.Line> lines = loadAll();
    assertThat(lines).extracting(Receipt.Line::outcome).containsExactly(Receipt.Outcome.REFUSED, Receipt.Outcome.LOADED);
    assertThat(lines.getFirst().errors().getFirst().message()).startsWith("line 70001, column ");
    assertThat(said("http://example.org/1")).isZero();
    assertThat(said("http://example.org/harbour")).isEqualTo(4);
  }

  @Test
  void a_graph_of_another_file_is_refused_and_one_of_the_earlier_file_is_taken_over() throws IOException {
    String words = "<http://example.org/a> <http://example.org/b> \"1\" <http://example.org/g> .";
    load(write("one.nq", words));
    assertThat(load(write("two.nq", words.replace("1", "2"))).errors()).singleElement().satisfies(issue -> assertThat(issue.message()).contains("http://example.org/g"));
    assertThat(load(write("one.nq", words.replace("1", "3"))).outcome()).isEqualTo(Receipt.Outcome.LOADED);
    assertThat(size("http://example.org/g")).isEqualTo(1);
    assertThat(contents("http://example.org/g")).isEqualTo(1);
  }

  @Test
  void relative_addresses_of_turtle_follow_the_base_and_never_the_folder_of_the_program() throws IOException {
    load(write("wards.ttl", "<council/fenwick> <http://example.org/ward> <#harbour> ."));
    assertThat(said(BASE + "council/fenwick")).isEqualTo(1);
    assertThat(things()).noneMatch(thing -> thing.getURI().startsWith("file:"));
  }

  @Test
  void a_base_in_the_file_is_followed_and_not_fetched() throws IOException {
    load(write("wards.ttl", "@base <http://wards.invalid/x/> . <a> <b> <c> . @base <http://wards.invalid/y/> . <a> <b> <c> ."));
    assertThat(said("http://wards.invalid/x/a")).isEqualTo(1);
    assertThat(said("http://wards.invalid/y/a")).isEqualTo(1);
  }

  @Test
  void a_file_that_unpacks_without_end_is_refused() throws IOException {
    Path bomb = files.resolve("bomb.nt.gz");
    byte[] line = line(1).repeat(10_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 76; i++) {
        out.write(line);
      }
    }
    assertThat(load(bomb).errors()).singleElement().satisfies(issue -> assertThat(issue.code().label()).isEqualTo("too-large"));
    assertThat(said("http://example.org/1")).isZero();
  }

  @Test
  void words_without_end_are_refused_wherever_they_stand() throws IOException {
    String much = "x".repeat(3 << 20);
    for (String words : List.of("<http://example.org/a> <http://example.org/b> \"" + much + "\" .", "<http://example.org/" + much + "> <http://example.org/b> 1 .", "# " + much,
        "<http://example.org/a> <http://example.org/b> \"" + " ".repeat(3 << 20))) {
      assertThat(load(write("much.ttl", words)).errors()).singleElement().satisfies(issue -> assertThat(issue.code().label()).isEqualTo("too-large"));
    }
  }

  @Test
  void brackets_without_end_are_refused() throws IOException {
    for (String bracket : List.of("[ <http://example.org/b> ", "( ", "<<( <http://example.org/a> <http://example.org/b> ")) {
      Receipt.Line line = load(write("deep.ttl", "<http://example.org/a> <http://example.org/b> " + bracket.repeat(30_000)));
      assertThat(line.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
      assertThat(line.errors()).hasSize(1);
    }
    assertThat(load(write("wards.ttl", WARDS)).outcome()).isEqualTo(Receipt.Outcome.LOADED);
  }

  @Test
  void bytes_that_are_no_utf_8_and_packed_files_that_break_off_are_refused() throws IOException {
    byte[] latin = "<http://example.org/a> <http://example.org/b> \"caf\u00e9\" .".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(load(Files.write(files.resolve("latin.nt"), latin)).errors().getFirst().message()).contains("encoding");
    byte[] whole = Files.readAllBytes(packed("wards.ttl.gz", WARDS.repeat(50)));
    assertThat(load(Files.write(files.resolve("torn.ttl.gz"), java.util.Arrays.copyOf(whole, whole.length - 20))).outcome()).isEqualTo(Receipt.Outcome.REFUSED);
    assertThat(load(write("none.ttl.gz", WARDS)).outcome()).isEqualTo(Receipt.Outcome.REFUSED);
    assertThat(graphs()).noneMatch(graph -> graph.endsWith("/statements"));
  }

  @Test
  void what_a_file_says_counts_for_no_document() throws IOException {
    load(write("minutes.txt", HarbourMinutes.WORDS));
    Set<String> before = graphs();
    String document = store.readOwn(dataset -> dataset.stream(Node.ANY, Node.ANY, Moot.sha256, Node.ANY).findFirst().orElseThrow().getSubject().getURI());
    load(write("false.ttl", """
        @prefix moot: <https://w3id.org/moothall/ontology#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        <%s> moot:sha256 "0" ; dcterms:identifier "minutes" ; moot:standing "draft-minutes" ; moot:setAside "x" ; moot:publishedBy <council/other> .
        <deposit/x> <http://spdx.org/rdf/terms#checksumValue> "0" .
        """.formatted(document)));
    loading.removal().remove(List.of("minutes"));
    assertThat(graphs()).noneMatch(graph -> graph.contains("/links/")).hasSize(before.size() - 3 + 2 - 1 + 1);
    loading.removal().remove(List.of("false.ttl"));
    assertThat(graphs()).noneMatch(graph -> graph.endsWith("/statements"));
  }

  @Test
  void a_file_that_names_what_is_withdrawn_goes_with_it_and_stays_out() throws IOException {
    load(write("minutes.txt", HarbourMinutes.WORDS));
    String person = store.readOwn(dataset -> dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, Moot.Person).map(quad -> quad.getSubject().getURI()).filter(iri -> iri.contains("edda")).findFirst().orElseThrow());
    load(write("other.ttl", WARDS));
    load(write("people.ttl", "<http://example.org/page> <http://example.org/about> <" + person + "> ."));
    assertThat(loading.removal().withdraw(uri(person), Beside.NOTHING)).isTrue();
    assertThat(said("http://example.org/page")).isZero();
    assertThat(said("http://example.org/harbour")).isEqualTo(4);
    assertThat(load(files.resolve("people.ttl")).outcome()).isEqualTo(Receipt.Outcome.WITHHELD);
    assertThat(load(write("again.ttl", "<" + person + "> <http://example.org/b> 1 .")).errors()).singleElement().satisfies(issue -> assertThat(issue.message()).contains("withdrawn"));
  }

  @Test
  void a_file_is_one_change_of_the_history_and_gone_from_it_when_it_is_removed() throws IOException {
    load(write("wards.ttl", WARDS));
    List<Change> changes = store.read(dataset -> ChangeLog.of(dataset).list(1, 99)).stream().filter(change -> change.graph().getURI().endsWith("/statements")).toList();
    assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.CREATED);
    assertThat(store.<Long>read(dataset -> ChangeLog.of(dataset).content(changes.getFirst()).orElseThrow().stream().count())).isEqualTo(6);
    loading.removal().remove(List.of("wards.ttl"));
    assertThat(store.<Boolean>read(dataset -> ChangeLog.of(dataset).content(changes.getFirst()).isPresent())).isFalse();
    assertThat(store.<Set<Node>>read(dataset -> ChangeLog.of(dataset).filled())).isEmpty();
  }

  private long contents(String graph) {
    return store.read(dataset -> ChangeLog.of(dataset).list(1, 99).stream().filter(change -> change.graph().getURI().equals(graph) && change.kind() == Change.Kind.CREATED)
        .filter(change -> ChangeLog.of(dataset).content(change).isPresent()).count());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  private Path packed(String name, String text) throws IOException {
    Path file = files.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String line(int number) {
    return "<http://example.org/" + number + "> <http://example.org/b> \"1\" .\n";
  }

  private Receipt.Line load(Path file) throws IOException {
    return loading.load(List.of(file), _ -> { }).lines().getFirst();
  }

  private List<Receipt.Line> loadAll() throws IOException {
    return loading.load(List.of(files), _ -> { }).lines();
  }

  private Set<String> graphs() {
    return store.read(dataset -> Iter.asStream(dataset.listGraphNodes()).map(Node::getURI).collect(Collectors.toSet()));
  }

  private long size(String graph) {
    return store.read(dataset -> dataset.stream(uri(graph), Node.ANY, Node.ANY, Node.ANY).count());
  }

  private long said(String subject) {
    return store.read(dataset -> Iter.asStream(dataset.findNG(Node.ANY, uri(subject), Node.ANY, Node.ANY)).count());
  }

  private Set<Quad> quads() {
    return store.read(dataset -> Iter.asStream(dataset.find()).collect(Collectors.toSet()));
  }

  private Set<Node> things() {
    return store.read(dataset -> Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).filter(quad -> quad.getGraph().getURI().endsWith("/statements"))
        .map(Quad::getSubject).collect(Collectors.toSet()));
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
