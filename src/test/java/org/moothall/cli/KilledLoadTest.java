package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.ingest.Cases;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

@Timeout(300)
class KilledLoadTest {

  private static final int DOCUMENTS = 200;
  private static final Pattern LOADED = Pattern.compile("^\\[(.+)] loaded");
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  @TempDir Path folder;
  private Path documents;
  private Path store;

  @BeforeEach
  void write() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    store = folder.resolve("store");
    for (int i = 1; i <= DOCUMENTS; i++) {
      Files.writeString(documents.resolve("minutes-%03d.txt".formatted(i)), minutes(i));
    }
  }

  @Test
  void a_killed_load_leaves_each_document_wholly_there_or_not_at_all_and_can_be_finished() throws Exception {
    List<Path> reported = killed();
    assertThat(reported).hasSizeBetween(3, DOCUMENTS - 1);
    Map<String, Long> whole = whole();
    Map<String, Long> left = sizes(store);
    assertThat(whole).hasSize(2 * DOCUMENTS).containsAllEntriesOf(left);
    assertThat(left.keySet()).allSatisfy(graph -> assertThat(left).containsKey(twin(graph)));
    for (Path document : reported) {
      String key = Cases.DOCUMENTS.read(document).source().key();
      assertThat(left).containsKeys(Settings.BASE + "graph/" + key, Settings.BASE + "graph/" + key + "/inferred");
    }
    Call second = Call.of("load", documents, "--store", store);
    assertThat(second.code()).isZero();
    assertThat(second.err()).endsWith(DOCUMENTS - left.size() / 2 + " loaded, " + left.size() / 2 + " unchanged, 0 failed" + System.lineSeparator());
    assertThat(sizes(store)).isEqualTo(whole);
    assertServed();
  }

  /// The documents that a load had told of when it was killed.
  private List<Path> killed() throws IOException, InterruptedException {
    try (Program load = Program.start(folder.resolve("told"), List.of(), "load", documents, "--store", store)) {
      load.await("] loaded", 3);
      load.kill();
      return load.lines().stream().flatMap(line -> LOADED.matcher(line).results()).map(line -> Path.of(line.group(1))).toList();
    }
  }

  /// The sizes of all graphs of documents, loaded without harm.
  private Map<String, Long> whole() throws IOException {
    try (Store unharmed = Scratch.store()) {
      new Loading(unharmed, Settings.BASE).load(List.of(documents), _ -> {});
      return sizes(unharmed);
    }
  }

  private static Map<String, Long> sizes(Path folder) throws IOException {
    try (Store store = Store.open(folder)) {
      return sizes(store);
    }
  }

  private static Map<String, Long> sizes(Store store) {
    return store.read(dataset -> {
      Map<String, Long> sizes = new TreeMap<>();
      dataset.listGraphNodes().forEachRemaining(name -> sizes.put(name.getURI(), dataset.stream(name, Node.ANY, Node.ANY, Node.ANY).count()));
      sizes.keySet().removeIf(name -> !name.matches(".*/graph/[0-9a-f]{16}(?:/inferred)?"));
      return sizes;
    });
  }

  private static String twin(String graph) {
    return graph.endsWith("/inferred") ? graph.substring(0, graph.length() - "/inferred".length()) : graph + "/inferred";
  }

  private void assertServed() throws IOException, InterruptedException {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    try (Program serve = Program.start(folder.resolve("served"), List.of(), "serve", "--port", 0, "--data", nothing, "--store", store);
        HttpClient client = HttpClient.newHttpClient()) {
      serve.await("answers on", 1);
      String address = ADDRESS.matcher(String.join("\n", serve.lines())).results().map(MatchResult::group).findFirst().orElseThrow();
      String query = "SELECT (COUNT(?d) AS ?n) WHERE { ?d a <https://w3id.org/moothall/ontology#Document> }";
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + "sparql")).header("Accept", "text/csv").header("Content-Type", "application/sparql-query")
          .POST(HttpRequest.BodyPublishers.ofString(query)).build();
      HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).containsExactly("n", Integer.toString(DOCUMENTS));
    }
  }

  private static String minutes(int number) {
    return """
        DALEWICK TOWN COUNCIL

        RECREATION COMMITTEE

        Minutes of the meeting held on %d March %d in the Pavilion

        PRESENT: Councillors Odile Marsh (Chair), Ravi Sandhu and Piers Toller

        %d. PLAY AREAS

        The Clerk reported that %d play areas had been inspected, against a target of %d.

        RESOLVED: That the report be noted.

        ACTION: Clerk to obtain %d quotes before the next meeting.
        """.formatted(number % 28 + 1, 1990 + number % 30, number, number + 3, number + 9, number + 1);
  }
}
