package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.ingest.Loading;
import org.moothall.ingest.Receipt;
import org.moothall.query.Limits;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.ChangeLog;
import tools.jackson.databind.json.JsonMapper;

/// A server whose store has files that say the worst that statements can say: something senseless of everything that the store speaks of, and much of one thing.
class StatementFilesServedTest {

  private static final String OTHER = "<http://example.org/other>";
  private static final int MUCH = 25_000;

  @TempDir static Path folder;
  private static Northmoor northmoor;

  @BeforeAll
  static void load() throws IOException {
    northmoor = Northmoor.started(new Limits(Duration.ofSeconds(20), 3, 6, 100_000, 100, 200_000));
    Files.writeString(folder.resolve("senseless.nt"), String.join("", senseless()));
    Files.writeString(folder.resolve("much.ttl"), Stream.iterate(1, i -> i + 1).limit(MUCH).map(i -> "<http://example.org/much> <http://example.org/says> " + i + " .\n").collect(Collectors.joining()));
    Files.writeString(folder.resolve("words.trig"), """
        @prefix ex: <http://example.org/> .
        ex:words { ex:harbour ex:name "Hafen"@de, "مرفأ"@ar--rtl, "x"^^ex:own, "a\\nb\\t\\"c\\"\\u0007" ; ex:has [ ex:depth 4.50, 01, 1e3, true ] . ex:2 ex:1/a ex:3 . }
        """.replace(" ex:2 ex:1/a ex:3 .", " ex:2 <http://example.org/1> ex:3 ."));
    Receipt receipt = new Loading(northmoor.store, NorthmoorStore.BASE).load(List.of(folder), _ -> { });
    assertThat(receipt.lines()).as(receipt.toString()).extracting(Receipt.Line::outcome).containsOnly(Receipt.Outcome.LOADED);
    northmoor.store.settle();
  }

  @AfterAll
  static void close() throws IOException {
    northmoor.close();
  }

  /// Of each thing that the store speaks of, with each of its properties, a value that is none and a thing that is none.
  private static Set<String> senseless() {
    // All properties of all things at once would make rows without number.
    return northmoor.store.read(dataset -> Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).filter(quad -> quad.getSubject().isURI() && quad.hashCode() % 5 == 0)
        .map(quad -> NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " " + (quad.getObject().isURI() ? OTHER : "\"senseless\"") + " .\n")
        .collect(Collectors.toSet()));
  }

  @Test
  void pages_and_data_of_all_things_are_answered() throws Exception {
    Set<String> paths = northmoor.store.read(dataset -> Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).map(Quad::getSubject).filter(Node::isURI).map(Node::getURI)
        .filter(iri -> iri.startsWith(NorthmoorStore.BASE)).map(iri -> "/" + iri.substring(NorthmoorStore.BASE.length())).filter(path -> path.indexOf('#') < 0).collect(Collectors.toSet()));
    List<String> all = new ArrayList<>(paths);
    all.addAll(List.of("/", "/actions", "/figures", "/catalog", "/search?q=repairs", "/sparql", "/health/ready", "/health", "/robots.txt", "/.well-known/void", "/feeds/decisions.atom", "/changes", "/sitemap.xml"));
    List<String> broken = new ArrayList<>();
    for (String path : all) {
      HttpResponse<String> answer = northmoor.get(path, "text/html, */*;q=0.1");
      if (answer.statusCode() >= 500) {
        broken.add(path + " " + answer.statusCode());
      }
    }
    assertThat(broken).isEmpty();
    assertThat(all.size()).isGreaterThan(80);
  }

  @Test
  void statements_are_asked_in_the_union_and_in_their_graphs() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) WHERE { <http://example.org/much> ?p ?o }";
    assertThat(northmoor.get(Northmoor.query(query), "text/csv").body().strip()).endsWith(Integer.toString(MUCH));
    assertThat(northmoor.get(Northmoor.query("SELECT (COUNT(*) AS ?n) WHERE { GRAPH <http://example.org/words> { ?s ?p ?o } }"), "text/csv").body().strip()).endsWith("10");
  }

  @Test
  void dumps_have_them() throws Exception {
    DatasetGraph quads = Harvest.dataset(Harvest.unpacked(dump("moothall.nq.gz")), Lang.NQUADS);
    assertThat(Harvest.differing(quads, Harvest.of(northmoor.store))).isEmpty();
    Model turtle = Harvest.model(Harvest.text(Harvest.unpacked(dump("moothall.ttl.gz"))), Lang.TURTLE);
    long union = union();
    assertThat(turtle.size()).isEqualTo(union);
  }

  @Test
  void lines_of_json_have_them() throws Exception {
    String context = JsonMapper.shared().readTree(Harvest.bytes(northmoor, "/context.jsonld")).get("@context").toString();
    List<String> lines = Harvest.text(Harvest.unpacked(dump("moothall.jsonl.gz"))).lines().filter(line -> line.contains("example.org/words\"") || line.contains("example.org/much")).toList();
    assertThat(lines.stream().filter(line -> line.contains("example.org/much"))).hasSize(3);
    String all = "{\"@context\":" + context + ",\"graph\":[" + lines.stream().map(line -> "{" + line.substring(line.indexOf(",") + 1)).collect(Collectors.joining(",")) + "]}";
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(all)).lang(Lang.JSONLD11).parse(read);
    Node words = NodeFactory.createURI("http://example.org/words");
    Set<Triple> kept = read.getGraph(words).stream().collect(Collectors.toSet());
    Set<Triple> held = northmoor.store.read(dataset -> dataset.getGraph(words).stream().filter(said -> !said.getObject().isLiteral() || said.getObject().getLiteralBaseDirection() == null).collect(Collectors.toSet()));
    assertThat(kept).containsAll(held).hasSize(held.size() + 1);
    // The reader here knows no directions.
    assertThat(lines.toString()).contains("\"@language\":\"ar\",\"@direction\":\"rtl\"");
  }

  @Test
  void each_graph_is_one_member_of_the_event_stream() throws Exception {
    long last = northmoor.store.read(dataset -> ChangeLog.of(dataset).length());
    StringBuilder pages = new StringBuilder();
    for (long page = 1; (page - 1) * 20 < last; page++) {
      pages.append(northmoor.get("/changes/" + page, "application/n-quads").body());
    }
    assertThat(pages.toString().lines().filter(line -> line.contains("isVersionOf> <http://example.org/words>"))).hasSize(1);
    assertThat(pages.toString().lines().filter(line -> line.startsWith("<http://example.org/much>"))).hasSize(MUCH);
    HttpResponse<String> trig = northmoor.get("/changes/1", "application/trig");
    assertThat(trig.statusCode()).isEqualTo(200);
    RDFParser.fromString(trig.body(), Lang.TRIG).toDatasetGraph();
    assertThat(northmoor.get("/changes/patch?after=0", "*/*").body().lines().filter(line -> line.startsWith("A <http://example.org/much>"))).hasSize(MUCH);
  }

  @Test
  void what_is_counted_of_the_whole_counts_them() throws Exception {
    dump("moothall.nq.gz");
    Model model = Harvest.model(northmoor.get("/.well-known/void", "text/turtle").body(), Lang.TURTLE);
    long union = union();
    assertThat(model.listObjectsOfProperty(model.createProperty("http://rdfs.org/ns/void#triples")).toList().stream().mapToLong(value -> value.asLiteral().getLong()).max()).hasValue(union);
  }

  /// A file of the release, as soon as it is made.
  private static byte[] dump(String file) throws IOException, InterruptedException {
    while (northmoor.get("/dumps/latest/" + file, "*/*").statusCode() != 303) {
      Thread.sleep(200);
    }
    return Harvest.bytes(northmoor, "/dumps/latest/" + file);
  }

  /// How many different statements all graphs have; TDB2's own union takes some for one.
  private static long union() {
    return northmoor.store.<Long>read(dataset -> Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).map(Quad::asTriple).distinct().count());
  }

  @Test
  void words_are_looked_for_in_minutes_only() throws Exception {
    assertThat(northmoor.get("/search?q=senseless", "text/html").body()).doesNotContain("<mark>senseless</mark>");
  }
}
