package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.moothall.query.Refusal;
import org.moothall.query.RefusedException;
import org.moothall.search.Search;
import org.moothall.search.SearchIndex;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class AheadTest {

  private static final String BASE = "http://localhost:7070/id/";

  private static void change(Store store, String name) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    graph.add(Triple.create(NodeFactory.createURI(BASE + name), NodeFactory.createURI(BASE + "is"), NodeFactory.createURI(BASE + "there")));
    store.replace(Map.of(NodeFactory.createURI(BASE + "graph/document/" + name), graph), List.of());
  }

  @Test
  void work_is_done_for_the_first_state_and_once_for_each_that_follows() throws Exception {
    BlockingQueue<Long> worked = new LinkedBlockingQueue<>();
    try (Store store = Scratch.store(); Ahead ahead = new Ahead(store, BASE, () -> false)) {
      ahead.begin(patient -> worked.add(patient.version()));
      Long first = worked.poll(20, TimeUnit.SECONDS);
      change(store, "one");
      Long second = worked.poll(20, TimeUnit.SECONDS);
      assertThat(second).isEqualTo(store.version()).isNotEqualTo(first);
      assertThat(worked.poll(1_200, TimeUnit.MILLISECONDS)).isNull();
    }
  }

  @Test
  void work_that_the_index_of_words_cannot_do_yet_is_taken_up_again_though_nothing_changes() throws Exception {
    BlockingQueue<Long> worked = new LinkedBlockingQueue<>();
    try (Store store = Scratch.store(); SearchIndex index = SearchIndex.of(store); Ahead ahead = new Ahead(store, BASE, () -> false)) {
      ahead.begin(patient -> {
        worked.add(patient.version());
        if (worked.size() < 3) {
          index.find(Search.of("((("));
        }
      });
      for (int looks = 0; worked.size() < 3 && looks < 200; looks++) {
        Thread.sleep(100);
      }
      Thread.sleep(1_200);
      assertThat(worked).hasSize(3);
    }
  }

  @Test
  void work_that_is_refused_is_taken_up_again_when_the_store_changes() throws Exception {
    BlockingQueue<Long> worked = new LinkedBlockingQueue<>();
    try (Store store = Scratch.store(); Ahead ahead = new Ahead(store, BASE, () -> false)) {
      ahead.begin(patient -> {
        worked.add(patient.version());
        throw new RefusedException(new Refusal.TooMuchMemory());
      });
      assertThat(worked.poll(20, TimeUnit.SECONDS)).isNotNull();
      change(store, "one");
      assertThat(worked.poll(20, TimeUnit.SECONDS)).isEqualTo(store.version());
    }
  }

  @Test
  void work_waits_while_somebody_asks() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    BlockingQueue<Integer> worked = new LinkedBlockingQueue<>();
    try (Store store = Scratch.store(); Ahead ahead = new Ahead(store, BASE, () -> looks.incrementAndGet() < 4)) {
      ahead.begin(_ -> worked.add(looks.get()));
      assertThat(worked.poll(20, TimeUnit.SECONDS)).isEqualTo(4);
    }
  }
}
