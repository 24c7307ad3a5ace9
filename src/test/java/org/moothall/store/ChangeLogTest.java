package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.store.StoreTest.ONE;
import static org.moothall.store.StoreTest.TWO;
import static org.moothall.store.StoreTest.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.moothall.store.Change.Kind;

class ChangeLogTest {

  private static final String GONE = "http://localhost/id/graph/one";

  @Test
  void each_graph_that_a_commit_touches_is_a_change_of_its_version() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3)), List.of());
      store.replace(Map.of(ONE, graph(3), TWO, graph(2)), List.of());
      store.replace(Map.of(TWO, graph(4)), List.of(ONE));
      List<Change> changes = ask(store, log -> log.list(1, 99));
      assertThat(changes).extracting(Change::number).containsExactly(1L, 2L, 3L, 4L);
      assertThat(changes).extracting(Change::graph).containsExactly(ONE, TWO, ONE, TWO);
      assertThat(changes).extracting(Change::kind).containsExactly(Kind.CREATED, Kind.CREATED, Kind.REMOVED, Kind.CHANGED);
      assertThat(changes).extracting(change -> change.version() - store.version()).containsExactly(-2L, -1L, 0L, 0L);
      assertThat(changes).extracting(Change::time).isSorted();
      assertThat(ChangeLogTest.<OptionalLong>ask(store, ChangeLog::version)).hasValue(store.version());
    }
  }

  @Test
  void a_change_keeps_what_the_graph_held_and_knows_the_one_before() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3)), List.of());
      store.replace(Map.of(ONE, graph(5)), List.of());
      List<Change> changes = ask(store, log -> log.list(1, 2));
      assertThat(ChangeLogTest.<Graph>ask(store, log -> log.content(changes.getFirst()).orElseThrow()).isIsomorphicWith(graph(3))).isTrue();
      assertThat(ChangeLogTest.<Graph>ask(store, log -> log.content(changes.getLast()).orElseThrow()).isIsomorphicWith(graph(5))).isTrue();
      assertThat(ChangeLogTest.<Optional<Change>>ask(store, log -> log.previous(changes.getLast()))).contains(changes.getFirst());
      assertThat(ChangeLogTest.<Optional<Change>>ask(store, log -> log.previous(changes.getFirst()))).isEmpty();
    }
  }

  @Test
  void what_a_removed_graph_held_is_forgotten_from_its_first_version_on() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3)), List.of());
      store.replace(Map.of(ONE, graph(5)), List.of());
      assertThat(ChangeLogTest.<Boolean>ask(store, log -> log.isGone(GONE))).isFalse();
      store.replace(Map.of(), List.of(ONE));
      assertThat(ChangeLogTest.<List<Optional<Graph>>>ask(store, log -> log.list(1, 9).stream().map(log::content).toList())).hasSize(3).allMatch(Optional::isEmpty);
      assertThat(ChangeLogTest.<Boolean>ask(store, log -> log.isGone(GONE))).isTrue();
    }
  }

  @Test
  void a_subject_that_a_new_version_no_longer_has_is_gone() {
    try (Store store = Scratch.store()) {
      Graph other = GraphMemFactory.createDefaultGraphSameTerm();
      other.add(TWO, TWO, TWO);
      store.replace(Map.of(ONE, graph(3)), List.of());
      store.replace(Map.of(ONE, other), List.of());
      assertThat(ChangeLogTest.<Boolean>ask(store, log -> log.isGone(GONE))).isTrue();
    }
  }

  @Test
  void readers_beside_a_writer_find_every_change() throws Exception {
    try (Store store = Scratch.store(); ExecutorService readers = Executors.newFixedThreadPool(2)) {
      AtomicBoolean written = new AtomicBoolean();
      Callable<Void> reader = () -> {
        while (!written.get()) {
          assertThat(changes(store)).extracting(Change::number).isSorted();
        }
        return null;
      };
      List<Future<Void>> reading = List.of(readers.submit(reader), readers.submit(reader));
      try {
        for (int more = 0; more < 100; more++) {
          store.replace(Map.of(NodeFactory.createURI(GONE + more), graph(more % 9 + 1)), List.of());
          assertThat(changes(store).getLast().version()).isEqualTo(store.version());
        }
      } finally {
        written.set(true);
      }
      for (Future<Void> one : reading) {
        one.get();
      }
    }
  }

  private static List<Change> changes(Store store) {
    return ask(store, log -> log.list(log.length() - 5, log.length()));
  }

  private static <T> T ask(Store store, Function<ChangeLog, T> question) {
    return store.read(dataset -> question.apply(ChangeLog.of(dataset)));
  }
}
