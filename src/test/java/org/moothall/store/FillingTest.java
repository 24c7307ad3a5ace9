package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.store.StoreTest.ONE;
import static org.moothall.store.StoreTest.TWO;
import static org.moothall.store.StoreTest.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillingTest {

  private static final Node FILLED = NodeFactory.createURI("http://example.org/filled");
  private static final Node LARGE = NodeFactory.createURI("http://example.org/large");
  private static final int MANY = 150_000;

  @TempDir Path folder;
  private Store store = Scratch.store();

  @BeforeEach
  void open() throws IOException {
    store = Store.open(folder.resolve("store"));
    store.replace(Map.of(ONE, graph(3)), List.of());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private record Made(List<Node> graphs, int count, int each) implements Filling {

    @Override
    public void fill(Consumer<Quad> sink) {
      IntStream.range(0, count).forEach(i -> sink.accept(quad(graphs.get(i % graphs.size()), i / each)));
    }

    @Override
    public Map<Node, Graph> beside(Set<Node> filled, long statements) {
      return Map.of(TWO, graph((int) statements % 1_000));
    }
  }

  private static Quad quad(Node graph, int number) {
    return Quad.create(graph, NodeFactory.createURI("http://example.org/thing/" + number % 5_000), NodeFactory.createURI("http://example.org/says/" + number % 7),
        NodeFactory.createLiteralString("words " + number));
  }

  @Test
  void what_is_filled_is_there_in_every_order_and_after_a_restart() throws IOException {
    store.fill(List.of(), new Made(List.of(FILLED), MANY, 1));
    assertFilled(store);
    store.settle();
    store.close();
    store = Store.open(folder.resolve("store"));
    assertFilled(store);
    assertThat(store.statements()).isEqualTo(MANY + 3 + 0);
  }

  private static void assertFilled(Store store) {
    store.read(dataset -> {
      assertThat(Iter.count(dataset.find(FILLED, Node.ANY, Node.ANY, Node.ANY))).isEqualTo(MANY);
      for (int number : List.of(0, 1, 4_999, 77_777, MANY - 1)) {
        Quad quad = quad(FILLED, number);
        assertThat(dataset.contains(quad)).isTrue();
        for (Node graph : List.of(FILLED, Node.ANY)) {
          assertThat(Iter.count(dataset.findNG(graph, quad.getSubject(), Node.ANY, Node.ANY))).isEqualTo(30);
          assertThat(Iter.count(dataset.findNG(graph, quad.getSubject(), Node.ANY, quad.getObject()))).isEqualTo(1);
          assertThat(Iter.count(dataset.findNG(graph, Node.ANY, quad.getPredicate(), quad.getObject()))).isEqualTo(1);
          assertThat(Iter.count(dataset.findNG(graph, Node.ANY, Node.ANY, quad.getObject()))).isEqualTo(1);
        }
      }
      return true;
    });
  }

  @Test
  void statements_that_come_twice_are_counted_once_and_each_graph_is_a_change() {
    store.fill(List.of(), new Made(List.of(FILLED, LARGE), 1_000, 10));
    assertThat(store.<Integer>read(dataset -> dataset.getGraph(TWO).size())).isEqualTo(200);
    assertThat(changes()).extracting(Change::graph).containsExactly(ONE, FILLED, LARGE, TWO);
    assertThat(store.<Set<Node>>read(dataset -> ChangeLog.of(dataset).filled())).containsExactlyInAnyOrder(FILLED, LARGE);
    assertThat(store.<Long>read(dataset -> ChangeLog.of(dataset).content(changes().get(1)).orElseThrow().stream().count())).isEqualTo(100);
  }

  /// @param late whether it breaks when all that was filled is written
  private record Broken(boolean late) implements Filling {

    @Override
    public void fill(Consumer<Quad> sink) {
      new Made(List.of(FILLED), MANY, 1).fill(sink);
      breakOff(!late);
    }

    @Override
    public Map<Node, Graph> beside(Set<Node> graphs, long statements) {
      breakOff(late);
      return Map.of();
    }

    private static void breakOff(boolean now) {
      if (now) {
        throw new IllegalArgumentException("broken off");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_throws_leaves_the_store_as_it_was_and_others_can_write_after_it(boolean late) throws IOException {
    Set<Quad> before = quads();
    long version = store.version();
    assertThatThrownBy(() -> store.fill(List.of(ONE), new Broken(late))).hasMessage("broken off");
    assertThat(quads()).isEqualTo(before);
    assertThat(store.version()).isEqualTo(version);
    // The file of terms is read between, as whoever asks does.
    assertThat(store.<Boolean>read(dataset -> dataset.contains(FILLED, Node.ANY, Node.ANY, NodeFactory.createLiteralString("words 1")))).isFalse();
    store.fill(List.of(), new Made(List.of(FILLED), MANY, 1));
    assertFilled(store);
    store.close();
    store = Store.open(folder.resolve("store"));
    assertFilled(store);
    assertThat(store.replace(Map.of(ONE, graph(5)), List.of())).isTrue();
  }

  @Test
  void what_was_asked_for_in_vain_is_found_once_it_is_there() {
    List<Node> words = List.of(quad(FILLED, 1).getObject(), quad(LARGE, MANY + 1).getObject());
    assertThat(words).map(this::tellers).containsExactly(0L, 0L);
    store.fill(List.of(), new Made(List.of(FILLED), MANY, 1));
    assertThat(words).map(this::tellers).containsExactly(1L, 0L);
    store.fill(List.of(), new Made(List.of(LARGE), MANY + 2, 1));
    assertThat(words).map(this::tellers).containsExactly(2L, 1L);
  }

  private long tellers(Node words) {
    return store.read(dataset -> Iter.count(dataset.find(Node.ANY, Node.ANY, Node.ANY, words)));
  }

  @Test
  void others_read_the_state_before_while_it_is_filled() throws InterruptedException {
    Set<Long> seen = new HashSet<>();
    Thread reader = Thread.ofPlatform().start(() -> IntStream.range(0, 50).forEach(_ -> seen.add(store.<Long>read(dataset -> Iter.count(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))))));
    store.fill(List.of(), new Made(List.of(FILLED), MANY, 1));
    reader.join();
    assertThat(seen).isSubsetOf(3L, MANY + 3L, MANY + 3L + MANY % 1_000);
  }

  @Test
  void a_filled_graph_goes_as_a_whole_and_may_come_again_in_the_same_transaction() {
    store.fill(List.of(), new Made(List.of(FILLED), 1_000, 1));
    store.fill(List.of(FILLED), new Made(List.of(FILLED), 500, 1));
    assertThat(store.<Long>read(dataset -> Iter.count(dataset.find(FILLED, Node.ANY, Node.ANY, Node.ANY)))).isEqualTo(500);
    assertThat(changes()).extracting(Change::kind).containsExactly(Change.Kind.CREATED, Change.Kind.CREATED, Change.Kind.REMOVED, Change.Kind.CREATED, Change.Kind.CREATED);
    store.replace(Map.of(), List.of(FILLED));
    assertThat(store.<Set<Node>>read(dataset -> ChangeLog.of(dataset).filled())).isEmpty();
    assertThat(store.<Boolean>read(dataset -> ChangeLog.of(dataset).isGone("http://example.org/thing/1"))).isFalse();
  }

  @Test
  void filled_graphs_are_none_of_the_stores_own() {
    store.fill(List.of(), new Made(List.of(FILLED), 1_000, 1));
    store.readOwn(own -> {
      assertThat(Iter.toList(own.listGraphNodes())).containsExactlyInAnyOrder(ONE);
      assertThat(own.containsGraph(FILLED)).isFalse();
      assertThat(own.getGraph(FILLED).isEmpty()).isTrue();
      assertThat(Iter.count(own.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))).isEqualTo(3);
      assertThat(Iter.count(own.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY))).isEqualTo(3);
      assertThat(own.contains(Quad.unionGraph, quad(FILLED, 1).getSubject(), Node.ANY, Node.ANY)).isFalse();
      assertThat(own.stream(Node.ANY, quad(FILLED, 1).getSubject(), Node.ANY, Node.ANY)).isEmpty();
      return true;
    });
  }

  private List<Change> changes() {
    return store.read(dataset -> ChangeLog.of(dataset).list(1, 99));
  }

  private Set<Quad> quads() {
    return store.read((DatasetGraph dataset) -> Iter.asStream(dataset.find()).collect(Collectors.toSet()));
  }
}
