package org.moothall.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.Store;

/// The index over the hand-made graph of an invented council.
final class SearchIndexTest {

  private static final String BASE = NorthmoorStore.BASE;
  private static final Node DOCUMENT = NodeFactory.createURI(BASE + "graph/0a1b2c3d4e5f6071");

  @TempDir private Path folder;
  private Store store;
  private SearchIndex index;

  @BeforeEach
  void open() {
    store = NorthmoorStore.in(folder);
    index = SearchIndex.of(store);
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  /// What is found when the index has come to the store.
  private Found found(String words) {
    settle();
    return index.find(Search.of(words));
  }

  private List<Kind> kinds(String words) {
    return found(words).hits().stream().map(Hit::kind).toList();
  }

  @Test
  void a_word_is_found_in_its_other_forms_and_in_another_spelling() {
    assertThat(kinds("repair")).contains(Kind.ACTION, Kind.FIGURE, Kind.PASSAGE);
    assertThat(kinds("repairing")).isEqualTo(kinds("repair"));
    assertThat(kinds("damp mold")).contains(Kind.QUESTION);
  }

  @Test
  void words_beside_one_another_must_all_be_there_and_little_words_do_not_count() {
    assertThat(kinds("overdue plan")).contains(Kind.ACTION).doesNotContain(Kind.DECISION);
    assertThat(kinds("a plan for the overdue")).isEqualTo(kinds("overdue plan"));
    assertThat(kinds("overdue triage -bring")).isEmpty();
  }

  @Test
  void a_phrase_is_found_as_it_stands() {
    assertThat(kinds("\"plan for overdue repairs\"")).contains(Kind.ACTION);
    assertThat(kinds("\"overdue plan\"")).isEmpty();
  }

  @Test
  void either_of_two_words_is_enough_where_it_is_said() {
    assertThat(kinds("overdue OR damp")).contains(Kind.ACTION, Kind.QUESTION);
    assertThat(kinds("(overdue OR damp) NOT counted")).contains(Kind.ACTION).doesNotContain(Kind.QUESTION);
  }

  @Test
  void fields_narrow_by_what_things_are_called() {
    assertThat(kinds("council:northmoor kind:action")).containsOnly(Kind.ACTION);
    assertThat(kinds("council:fellgate")).isEmpty();
    assertThat(kinds("theme:\"housing repairs\" kind:question")).isEqualTo(kinds("theme:repairs kind:questions"));
    assertThat(kinds("person:oyelaran")).containsOnly(Kind.QUESTION);
    assertThat(kinds("damp year:2024")).isNotEmpty().isEqualTo(kinds("damp year:2019..2025"));
    assertThat(kinds("damp year:2023")).isEmpty();
  }

  @Test
  void hits_tell_council_body_and_day_and_mark_the_words() {
    Hit hit = found("overdue kind:action").hits().getFirst();
    assertThat(hit.council().orElseThrow().label()).isEqualTo("Northmoor Borough Council");
    assertThat(hit.body().orElseThrow().label()).isEqualTo("Housing Scrutiny Panel");
    assertThat(hit.date().orElseThrow()).hasToString("2024-03-05");
    assertThat(hit.excerpt().stream().filter(Hit.Piece::marked).map(Hit.Piece::text)).containsExactly("overdue");
  }

  @Test
  void a_passage_tells_where_it_stands() {
    Hit hit = found("triage").hits().getFirst();
    String text = store.read(dataset -> Told.of(dataset, NodeFactory.createURI(hit.thing())).words(Moot.normalisedText).orElseThrow());
    Hit.Place place = hit.place().orElseThrow();
    assertThat(text.substring(text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()))).isEqualTo(hit.words());
  }

  @Test
  void facets_count_hits_and_a_choice_keeps_its_alternatives() {
    List<Found.Count> all = kindsOf(found(""));
    Found chosen = index.find(new Search("", Map.of(Facet.KIND, List.of("action")), false, 0, 20));
    assertThat(kindsOf(chosen).stream().map(Found.Count::value)).isEqualTo(all.stream().map(Found.Count::value).toList());
    assertThat(chosen.total()).isEqualTo(all.stream().filter(count -> count.value().equals("action")).findFirst().orElseThrow().hits());
    assertThat(kindsOf(chosen).stream().filter(Found.Count::chosen).map(Found.Count::label)).containsExactly("Action");
  }

  private static List<Found.Count> kindsOf(Found found) {
    return found.facets().getOrDefault(Facet.KIND, List.of());
  }

  @Test
  void names_are_suggested_by_what_was_typed() {
    settle();
    assertThat(index.suggest("ada pel", 5).stream().map(Name::label)).containsExactly("Ada Pellow");
    assertThat(index.suggest("celine", 5).stream().map(Name::label)).containsExactly("Céline Dart");
    assertThat(index.suggest("hous", 9).stream().map(Name::kind)).contains("body", "theme");
    assertThat(index.suggest("*", 5)).isEmpty();
  }

  @Test
  void what_is_removed_from_the_store_is_not_found_any_more() {
    assertThat(kinds("triage")).isNotEmpty();
    store.replace(Map.of(), List.of(DOCUMENT));
    assertThat(kinds("triage")).isEmpty();
    assertThat(index.suggest("ada", 5)).isEmpty();
  }

  @Test
  void what_changes_in_the_store_is_found_as_it_is_now() {
    Graph graph = store.read(dataset -> copy(dataset.getGraph(DOCUMENT)));
    Node action = graph.find(Node.ANY, Reused.TYPE, Moot.Action).next().getSubject();
    graph.remove(action, Moot.text, Node.ANY);
    graph.add(action, Moot.text, NodeFactory.createLiteralString("to paint the bandstand"));
    store.replace(Map.of(DOCUMENT, graph), List.of());
    assertThat(kinds("bandstand")).containsExactly(Kind.ACTION);
    assertThat(kinds("overdue")).doesNotContain(Kind.ACTION);
  }

  @Test
  void an_index_that_was_away_catches_up_and_equals_one_made_anew() {
    Found before = found("");
    index.close();
    Graph graph = store.read(dataset -> copy(dataset.getGraph(DOCUMENT)));
    store.replace(Map.of(), List.of(DOCUMENT));
    store.replace(Map.of(DOCUMENT, graph), List.of());
    index = SearchIndex.of(store);
    assertThat(found("").total()).isEqualTo(before.total());
    assertThat(found("").facets()).isEqualTo(before.facets());
  }

  @Test
  void a_damaged_index_is_made_anew() throws IOException {
    Found before = found("repairs");
    index.close();
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file : files.filter(file -> file.toString().matches(".*\\.(cfs|fdt|doc)")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
    index = SearchIndex.of(store);
    assertThat(found("repairs").hits()).isEqualTo(before.hits());
  }

  @Test
  void a_lost_index_is_made_anew() throws IOException {
    Found before = found("repairs");
    index.close();
    IndexFiles.clear(folder.resolve("search"));
    index = SearchIndex.of(store);
    assertThat(found("repairs").hits()).isEqualTo(before.hits());
  }

  @Test
  void an_index_that_is_removed_under_a_server_comes_back_with_the_next_change() throws IOException {
    assertThat(found("repairs").hits()).isNotEmpty();
    IndexFiles.clear(folder.resolve("search"));
    store.replace(Map.of(), List.of(DOCUMENT));
    assertThat(found("repairs").hits()).isEmpty();
  }

  @Test
  void the_index_of_another_store_is_made_anew() throws IOException {
    Map<String, byte[]> foreign;
    assertThat(found("repairs").hits()).isNotEmpty();
    index.close();
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      foreign = files.collect(Collectors.toMap(file -> file.getFileName().toString(), SearchIndexTest::bytes));
    }
    store.close();
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.createDirectory(other.resolve("search"));
    for (Map.Entry<String, byte[]> file : foreign.entrySet()) {
      Files.write(other.resolve("search").resolve(file.getKey()), file.getValue());
    }
    store = Store.open(other);
    store.replace(Map.of(NodeFactory.createURI(BASE + "graph/x"), GraphMemFactory.createDefaultGraph()), List.of());
    index = SearchIndex.of(store);
    assertThat(found("repairs").hits()).isEmpty();
  }

  private void settle() {
    while (index.version().isEmpty() || index.version().getAsLong() < store.version()) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    graph.stream().forEach(copy::add);
    return copy;
  }
}
