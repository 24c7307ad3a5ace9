package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.store.Store;

/// Whoever follows the changes has what the store has, from nothing and from any state between.
class ReplicationTest {

  private static final String TREE = "https://w3id.org/tree#";
  private static final Node DELETE = NodeFactory.createURI("https://www.w3.org/ns/activitystreams#Delete");

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Store store;
  private Server server;
  private String root;

  @BeforeEach
  void start() throws IOException {
    int port = freePort();
    root = "http://127.0.0.1:" + port + "/";
    store = Store.open(folder.resolve("store"));
    server = Server.start(ServerSettings.local(port, root + "id/"), store);
    IntStream.range(0, 45).forEach(i -> store.replace(Map.of(name(i), content(i, 5)), List.of()));
    store.replace(Map.of(name(3), content(3, 9), name(4), content(4, 2)), List.of(name(5)));
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
    store.close();
  }

  @Test
  void the_members_of_the_stream_together_are_the_dataset() throws Exception {
    assertThat(Harvest.differing(followed(), Harvest.of(store))).isEmpty();
    store.replace(Map.of(name(50), content(50, 3)), List.of(name(3), name(7)));
    assertThat(Harvest.differing(followed(), Harvest.of(store))).isEmpty();
  }

  @Test
  void a_full_page_stands_for_ever_and_the_newest_is_short() throws Exception {
    String full = get("changes/1").body();
    assertThat(header(get("changes/1"), "Cache-Control")).contains("immutable");
    assertThat(header(get("changes/3"), "Cache-Control")).doesNotContain("immutable");
    store.replace(Map.of(name(60), content(60, 3)), List.of());
    assertThat(get("changes/1").body()).isEqualTo(full);
    assertThat(get("changes/3").body()).contains(name(60).getURI());
    assertThat(get("changes/9").statusCode()).isEqualTo(404);
  }

  @Test
  void what_a_withdrawn_graph_held_is_told_nowhere_and_its_tombstone_is() throws Exception {
    assertThat(get("changes/1").body()).contains("sentence 8 of 8");
    store.replace(Map.of(), List.of(name(8)));
    assertThat(get("changes/1").body() + get("changes/3").body() + get("changes/patch").body()).doesNotContain("sentence 8 of 8");
    assertThat(get("changes/3").body()).contains(name(8).getURI()).contains("Delete");
  }

  @Test
  void the_patches_from_nothing_make_the_dataset() throws Exception {
    DatasetGraph copy = DatasetGraphFactory.create();
    patch(copy, 0);
    assertThat(Harvest.differing(copy, Harvest.of(store))).isEmpty();
  }

  @Test
  void the_patches_since_a_state_bring_it_up_to_date() throws Exception {
    DatasetGraph copy = DatasetGraphFactory.create();
    long after = patch(copy, 0);
    store.replace(Map.of(name(3), content(3, 4), name(70), content(70, 1)), List.of(name(9)));
    HttpResponse<String> patch = get("changes/patch?after=" + after);
    assertThat(patch.body().lines().filter(line -> line.startsWith("D "))).hasSize(5);
    assertThat(patch.body().lines().filter(line -> line.startsWith("A "))).hasSize(1);
    patch(copy, after);
    assertThat(Harvest.differing(copy, Harvest.of(store))).isEmpty();
  }

  @Test
  void a_client_of_others_making_replicates_the_members() throws Exception {
    store.replace(Map.of(), List.of(name(8)));
    assertThat(Harvest.differing(materialised(client()), Harvest.of(store))).isEmpty();
  }

  @Test
  void a_client_of_others_making_that_keeps_the_newest_versions_has_of_what_was_removed_its_tombstone_only() throws Exception {
    // It drops the versions that it knows to be old, so the order in which its requests are answered must be theirs.
    assertThat(newest(client("--last-version-only", "--concurrent", "1"), 8)).hasSize(5);
    store.replace(Map.of(name(3), content(3, 4)), List.of(name(8)));
    DatasetGraph kept = client("--last-version-only", "--concurrent", "1");
    assertThat(newest(kept, 8)).isEmpty();
    assertThat(newest(kept, 3)).hasSize(4);
    assertThat(Iter.toList(kept.find(Node.ANY, Node.ANY, RDF.Nodes.type, DELETE))).extracting(Quad::getSubject).hasSize(2);
    assertThat(Harvest.differing(materialised(kept), Harvest.of(store))).isEmpty();
  }

  @Test
  void a_client_of_others_making_that_was_away_reads_what_is_new_only() throws Exception {
    String state = folder.resolve("state").toString();
    assertThat(Iter.toList(client("--save", state).find(Node.ANY, Node.ANY, DCTerms.isVersionOf.asNode(), Node.ANY))).hasSizeGreaterThan(45);
    store.replace(Map.of(name(3), content(3, 4)), List.of(name(8)));
    assertThat(Iter.toList(client("--save", state).find(Node.ANY, Node.ANY, DCTerms.isVersionOf.asNode(), Node.ANY)))
        .extracting(Quad::getObject).containsExactlyInAnyOrder(name(3), name(8));
  }

  /// What the client prints: the members of the stream.
  private DatasetGraph client(String... options) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.nq");
    List<String> command = new ArrayList<>(List.of(LdesClient.installed().toString(), root + "changes", "--no-shape"));
    command.addAll(List.of(options));
    assertThat(LdesClient.run(printed, command.toArray(String[]::new))).isZero();
    // It prints N-Quads, but whole numbers as Turtle writes them.
    String quads = Files.readString(printed).replaceAll("> (\\d+) ", "> \"$1\"^^<http://www.w3.org/2001/XMLSchema#integer> ");
    return Harvest.dataset(quads.getBytes(StandardCharsets.UTF_8), Lang.NQUADS);
  }

  /// The statements of the one version of a graph that there is among members.
  private List<Triple> newest(DatasetGraph members, int number) {
    List<Quad> versions = Iter.toList(members.find(Node.ANY, Node.ANY, DCTerms.isVersionOf.asNode(), name(number)));
    assertThat(versions).extracting(Quad::getSubject).hasSize(1);
    return Iter.toList(members.getGraph(versions.getFirst().getSubject()).find());
  }

  /// Reads the entry and the pages that it leads to.
  private DatasetGraph followed() throws IOException, InterruptedException {
    DatasetGraph all = DatasetGraphFactory.create();
    for (String page : nodes(trig("changes"))) {
      assertThat(page).startsWith(root);
      trig(page.substring(root.length())).find().forEachRemaining(all::add);
    }
    return materialised(all);
  }

  private static List<String> nodes(DatasetGraph entry) {
    return Iter.asStream(entry.find(Node.ANY, Node.ANY, NodeFactory.createURI(TREE + "node"), Node.ANY)).map(quad -> quad.getObject().getURI()).distinct().toList();
  }

  /// The newest version of each graph, unless it is a tombstone.
  private static DatasetGraph materialised(DatasetGraph members) {
    List<Quad> versions = new ArrayList<>(Iter.toList(members.find(Node.ANY, Node.ANY, DCTerms.isVersionOf.asNode(), Node.ANY)));
    versions.sort(Comparator.comparingInt(version -> number(members, version.getSubject())));
    DatasetGraph copy = DatasetGraphFactory.create();
    for (Quad version : versions) {
      copy.removeGraph(version.getObject());
      if (!members.contains(Node.ANY, version.getSubject(), RDF.Nodes.type, DELETE)) {
        members.getGraph(version.getSubject()).stream().filter(triple -> !triple.getSubject().equals(version.getSubject()))
            .forEach(triple -> copy.add(Quad.create(version.getObject(), triple)));
      }
    }
    return copy;
  }

  private static int number(DatasetGraph members, Node member) {
    return Integer.parseInt(members.find(Node.ANY, member, DCTerms.identifier.asNode(), Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  /// Applies the patches after a change; the number of the last.
  private long patch(DatasetGraph copy, long after) throws IOException, InterruptedException {
    HttpResponse<String> answer = get("changes/patch?after=" + after);
    for (String row : answer.body().lines().toList()) {
      if (row.startsWith("H withdrawn ")) {
        copy.removeGraph(NodeFactory.createURI(row.replaceFirst("H withdrawn <(.*)> \\.", "$1")));
      } else if (row.startsWith("A ") || row.startsWith("D ")) {
        quads(row.substring(2)).forEach(row.startsWith("A") ? copy::add : copy::delete);
      }
    }
    return Long.parseLong(header(answer, "Link").replaceFirst("<\\?after=(\\d+)>.*", "$1"));
  }

  private static List<Quad> quads(String line) {
    DatasetGraph one = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(line)).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(one));
    return Stream.of(one).flatMap(dataset -> Iter.asStream(dataset.find())).toList();
  }

  private DatasetGraph trig(String path) throws IOException, InterruptedException {
    DatasetGraph page = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(get(path).body())).lang(Lang.TRIG).parse(page);
    return page;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(root + path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private Node name(int number) {
    return NodeFactory.createURI(root + "id/graph/" + number);
  }

  private Graph content(int number, int sentences) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    IntStream.range(0, sentences).forEach(i -> graph.add(Triple.create(NodeFactory.createURI(root + "id/thing/" + number + "-" + i),
        NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"), NodeFactory.createLiteralString("sentence " + number + " of " + number + ", " + i))));
    return graph;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
