package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// Which councils are read when something has changed.
class LinkageTest {

  private static final Node THORNMERE = NodeFactory.createURI(Corpus.BASE + "council/thornmere-parish-council");

  @Test
  void only_the_council_of_a_document_that_changed_is_read_again() throws IOException {
    try (Store store = Scratch.store()) {
      new Loading(store, Corpus.BASE).load(List.of(Path.of("src", "test", "resources", "promises")), _ -> {});
      Linkage linkage = new Linkage();
      Linkage.Drawing all = store.read(dataset -> linkage.draw(dataset, Set.of()));
      linkage.keep(all);
      Set<Node> changed = Set.of(store.read(dataset -> Papers.graphs(dataset, THORNMERE)).iterator().next());
      Node links = NodeFactory.createURI(Corpus.BASE + "graph/links/thornmere-parish-council");
      assertThat(all.graphs()).hasSize(4).containsKey(links);
      assertThat(store.read(dataset -> linkage.draw(dataset, Set.of())).graphs()).isEmpty();
      assertThat(store.read(dataset -> linkage.draw(dataset, changed)).graphs()).containsOnlyKeys(links);
    }
  }

  @Test
  void links_that_are_gone_from_the_store_are_drawn_again() throws IOException {
    try (Store store = Scratch.store()) {
      new Loading(store, Corpus.BASE).load(List.of(Path.of("src", "test", "resources", "promises")), _ -> {});
      Linkage linkage = new Linkage();
      Linkage.Drawing all = store.read(dataset -> linkage.draw(dataset, Set.of()));
      linkage.keep(all);
      store.replace(Map.of(), all.graphs().keySet());
      assertThat(store.read(dataset -> linkage.draw(dataset, Set.of())).graphs()).hasSameSizeAs(all.graphs());
    }
  }
}
