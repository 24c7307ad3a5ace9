package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.ingest.Cases;
import org.moothall.ingest.Loading;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.Store;

/// Every name under the base that the dataset has leads to data that say something of it.
class DereferencingTest {

  private static final Path KEPT = Path.of("src", "test", "resources", "names", "kept.txt");
  private static final List<String> SUFFIXES = List.of("ttl", "jsonld", "nt", "rdf", "trig", "nq");

  @TempDir static Path folder;
  static Store store;
  static Server server;
  static HttpClient client;
  static String context;

  @BeforeAll
  static void start() throws Exception {
    store = Store.open(folder.resolve("store"));
    new Loading(store, NorthmoorStore.BASE).load(List.of(Cases.DATA), _ -> {});
    server = Server.start(ServerSettings.local(0, NorthmoorStore.BASE), store);
    client = HttpClient.newHttpClient();
    context = get("/context.jsonld").body().replaceFirst("(?s)^\\s*\\{\\s*\"@context\"\\s*:", "").replaceFirst("(?s)}\\s*$", "");
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    store.close();
  }

  @Test
  void every_name_answers_and_the_answer_says_something_of_it() throws Exception {
    List<String> names = List.copyOf(names());
    assertThat(names).hasSizeGreaterThan(10_000);
    for (int i = 0; i < names.size(); i++) {
      // All formats of all names take some minutes, so that each takes the next.
      for (String suffix : Boolean.getBoolean("walk.all") ? SUFFIXES : List.of(SUFFIXES.get(i % SUFFIXES.size()))) {
        check(names.get(i), suffix);
      }
    }
  }

  @Test
  void one_name_of_each_kind_answers_in_every_format_and_all_say_the_same() throws Exception {
    for (String name : oneOfEachKind()) {
      Graph turtle = check(name, "ttl");
      for (String suffix : List.of("jsonld", "nt", "rdf")) {
        Graph other = check(name, suffix);
        assertThat(said(other)).as(name + "." + suffix).containsExactlyInAnyOrderElementsOf(said(turtle));
      }
      check(name, "trig");
      check(name, "nq");
    }
  }

  @Test
  void pages_of_a_description_together_are_all_that_is_said_of_the_thing() throws Exception {
    String name = NorthmoorStore.BASE + "graph/themes";
    Graph all = GraphMemFactory.createDefaultGraphSameTerm();
    String path = "/data/graph/themes.nt";
    int pages = 0;
    for (String next = path; !next.isEmpty(); pages++) {
      HttpResponse<String> answer = get(next);
      parsed(answer.body(), "nt").find().forEachRemaining(all::add);
      next = header(answer, "Link").contains("rel=\"next\"") ? path + "?page=" + (pages + 2) : "";
    }
    assertThat(pages).isGreaterThan(1);
    long missing = store.<Long>read(dataset -> dataset.getGraph(NodeFactory.createURI(name)).stream().filter(triple -> !all.contains(triple)).count());
    assertThat(missing).isZero();
    assertThat(get(path + "?page=0").statusCode()).isEqualTo(400);
  }

  /// Whoever cited a name finds the thing under it, or is led to its new name, whatever the rules have learnt since.
  @Test
  void names_that_were_once_given_stay() throws Exception {
    List<String> kept = Files.readAllLines(KEPT);
    if (Boolean.getBoolean("names.write")) {
      kept = Stream.concat(kept.stream(), lasting()).distinct().sorted().toList();
      Files.write(KEPT, kept);
    }
    assertThat(kept).hasSizeGreaterThan(700);
    assertThat(notLed(kept)).isEmpty();
  }

  /// A name that rules gave to what is no thing is nobody's: no other thing may take it.
  @Test
  void names_that_were_given_by_mistake_name_nothing() throws Exception {
    List<String> mistaken = Files.readAllLines(KEPT.resolveSibling("mistaken.tsv")).stream().map(line -> line.split("\t")[0]).toList();
    assertThat(mistaken).isNotEmpty();
    assertThat(notLed(mistaken)).isEqualTo(mistaken);
    assertThat(Files.readAllLines(KEPT)).doesNotContainAnyElementsOf(mistaken);
  }

  private List<String> notLed(List<String> names) throws Exception {
    List<String> none = new ArrayList<>();
    for (String name : names) {
      if (get("/id/" + name).statusCode() != 303) {
        none.add(name);
      }
    }
    return none;
  }

  @Test
  void an_answer_has_a_strong_tag_of_its_bytes_and_a_date_and_is_not_sent_again() throws Exception {
    HttpResponse<String> answer = get("/data/council/dundee-city-council.ttl");
    String tag = header(answer, "ETag");
    assertThat(tag).startsWith("\"").isNotEqualTo(header(get("/data/council/dundee-city-council.nt"), "ETag"));
    assertThat(conditional("If-None-Match", tag)).isEqualTo(304);
    assertThat(conditional("If-None-Match", "\"other\"")).isEqualTo(200);
    assertThat(conditional("If-Modified-Since", header(answer, "Last-Modified"))).isEqualTo(304);
    assertThat(conditional("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")).isEqualTo(200);
    assertThat(header(answer, "Link")).contains("rel=\"license\"", "rel=\"describedby\"", "/data/council/dundee-city-council.jsonld>; rel=\"alternate\"");
  }

  @Test
  void what_was_withdrawn_is_gone_and_what_never_was_is_not_found() throws Exception {
    Node graph = NodeFactory.createURI(NorthmoorStore.BASE + "graph/withdrawn");
    Node thing = NodeFactory.createURI(NorthmoorStore.BASE + "decision/withdrawn");
    Graph content = GraphMemFactory.createDefaultGraphSameTerm();
    content.add(thing, NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"), NodeFactory.createLiteralString("agreed"));
    store.replace(Map.of(graph, content), List.of());
    assertThat(get("/id/decision/withdrawn").statusCode()).isEqualTo(303);
    store.replace(Map.of(), List.of(graph));
    for (String path : List.of("/id/decision/withdrawn", "/data/decision/withdrawn.ttl", "/decision/withdrawn")) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(410);
    }
    assertThat(get("/id/decision/never").statusCode()).isEqualTo(404);
  }

  private static Graph check(String name, String suffix) throws IOException, InterruptedException {
    String local = name.substring(NorthmoorStore.BASE.length()).replaceFirst("#.*", "");
    HttpResponse<String> see = get("/id/" + local + "." + suffix);
    assertThat(see.statusCode()).as(name + "." + suffix).isEqualTo(303);
    HttpResponse<String> answer = get(header(see, "Location"));
    assertThat(answer.statusCode()).as(name + "." + suffix).isEqualTo(200);
    Graph graph = parsed(answer.body(), suffix);
    Node node = NodeFactory.createURI(name);
    Stream<Triple> about = graph.stream().filter(triple -> triple.getSubject().equals(node) || triple.getObject().equals(node) || local.startsWith("graph/"));
    assertThat(about.filter(triple -> !triple.getSubject().toString().contains("/data/"))).as(name + "." + suffix).isNotEmpty();
    return graph;
  }

  /// All statements but those of the document itself.
  private static List<Object> said(Graph graph) {
    return graph.stream().filter(triple -> !triple.getSubject().toString().contains("/data/")).map(Object.class::cast).toList();
  }

  private static Graph parsed(String body, String suffix) {
    Lang lang = RDFLanguages.filenameToLang("x." + suffix);
    String text = suffix.equals("jsonld") ? body.replace("\"http://localhost:7070/context.jsonld\"", context) : body;
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(text)).lang(lang).parse(dataset);
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    dataset.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static Set<String> names() {
    return store.read(dataset -> {
      Set<String> names = new TreeSet<>();
      dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> nodes(quad).filter(DereferencingTest::isOurs).map(Node::getURI).forEach(names::add));
      return names;
    });
  }

  /// The names of things that are cited: councils, bodies, meetings and their items, and people who attended.
  private static Stream<String> lasting() {
    return Harvest.rows(store, """
        PREFIX moot: <https://w3id.org/moothall/ontology#>
        PREFIX org: <http://www.w3.org/ns/org#>
        SELECT DISTINCT ?thing WHERE {
          { ?thing a ?class VALUES ?class { moot:Council moot:Body moot:Meeting moot:AgendaItem } } UNION { ?attendance moot:attendee ?thing }
        }""").stream().map(List::getFirst).filter(name -> name.startsWith(NorthmoorStore.BASE)).map(name -> name.substring(NorthmoorStore.BASE.length()));
  }

  private static Stream<Node> nodes(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject());
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(NorthmoorStore.BASE);
  }

  private static List<String> oneOfEachKind() {
    List<String> names = List.copyOf(names());
    return IntStream.range(0, names.size()).filter(i -> i == 0 || !kind(names.get(i)).equals(kind(names.get(i - 1)))).mapToObj(names::get).toList();
  }

  private static String kind(String name) {
    return name.substring(NorthmoorStore.BASE.length()).replaceFirst("/.*", "");
  }

  private static int conditional(String name, String value) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri("/data/council/dundee-city-council.ttl")).header(name, value).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(path)).header("Accept", "*/*").build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
