package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.identity.Paths;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// The log of changes, in the default graph, tells of the order and is left out.
/// No blank nodes stand outside the ontology, so equal sets of quads are isomorphic datasets.
class OrderOfLoadingTest {

  private static final String BASE = "http://localhost:7070/id/";
  /// Series of meetings of several bodies, and councils that speak of each other.
  private static final List<String> SERIES = List.of("stoke-ferry", "preshute", "cambridge", "south-cambridgeshire");
  /// An invented council, one of whose minutes are here as a draft too.
  private static final Path ASHCOMBE = Path.of("src", "test", "resources", "ashcombe");
  private static final Set<Quad> AT_ONCE = atOnce();

  private static List<Path> documents() {
    try {
      return DocumentFolder.list(List.of(Cases.DATA, ASHCOMBE)).stream().filter(OrderOfLoadingTest::isChosen).collect(Collectors.toCollection(ArrayList::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isChosen(Path file) {
    return file.startsWith(ASHCOMBE) || SERIES.stream().anyMatch(series -> file.getFileName().toString().startsWith(series));
  }

  private static Set<Quad> atOnce() {
    try (Store store = Scratch.store()) {
      new Loading(store, BASE).load(documents(), _ -> {});
      return quads(store);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<Quad> quads(Store store) {
    return store.read(dataset -> Iter.toSet(Iter.filter(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), quad -> !quad.getGraph().getURI().endsWith(Paths.ONTOLOGY_GRAPH))));
  }

  private static Set<Quad> difference(Set<Quad> some, Set<Quad> others) {
    return Stream.of(some, others).flatMap(Set::stream).filter(quad -> some.contains(quad) != others.contains(quad)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void documents_one_by_one_in_any_order_with_some_again_give_the_graph_of_all_at_once(long seed) throws IOException {
    List<Path> files = documents();
    Random random = new Random(seed);
    Collections.shuffle(files, random);
    files.addAll(random.nextInt(files.size()), files.subList(0, 3).stream().toList());
    try (Store store = Scratch.store()) {
      Loading loading = new Loading(store, BASE);
      for (Path file : files) {
        loading.load(List.of(file), _ -> {});
      }
      assertThat(difference(quads(store), AT_ONCE)).isEmpty();
    }
  }

  @Test
  void a_document_that_is_removed_leaves_no_trace() throws IOException {
    List<Path> files = documents();
    try (Store without = Scratch.store(); Store removed = Scratch.store()) {
      new Loading(without, BASE).load(files.subList(1, files.size()), _ -> {});
      Loading loading = new Loading(removed, BASE);
      loading.load(files, _ -> {});
      loading.removal().remove(List.of(files.getFirst().getFileName().toString().replaceFirst("\\.\\w+$", "")));
      assertThat(difference(quads(removed), quads(without))).isEmpty();
    }
  }
}
