package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagingTest {

  @TempDir Path folder;

  @Test
  void an_image_stands_for_the_record_once_it_is_made() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(Loader.name(1), Loader.document(1)), List.of());
      store.settle();
      assertThat(hasImage(store)).isTrue();
      assertThat(asked(store)).isEqualTo(kept(store)).hasSize(Loader.TRIPLES);
    }
  }

  @Test
  void an_image_that_is_postponed_is_made_when_it_is_asked_for_and_not_before() throws Exception {
    try (Store store = Store.open(folder)) {
      store.postponeImage();
      store.replace(Map.of(Loader.name(1), Loader.document(1)), List.of());
    }
    // The store finds that it has no image of its state when it is opened.
    try (Store store = Store.open(folder)) {
      store.postponeImage();
      store.replace(Map.of(Loader.name(2), Loader.document(2)), List.of());
      Thread.sleep(700);
      assertThat(hasImage(store)).isFalse();
      store.settle();
      assertThat(hasImage(store)).isTrue();
      assertThat(asked(store)).isEqualTo(kept(store)).hasSize(2 * Loader.TRIPLES);
    }
  }

  @Test
  void what_was_loaded_a_moment_ago_is_answered_whether_there_is_an_image_of_it_or_not() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(Loader.name(1), Loader.document(1)), List.of());
      store.settle();
      store.replace(Map.of(Loader.name(2), Loader.document(2)), List.of());
      assertThat(asked(store)).isEqualTo(kept(store)).hasSize(2 * Loader.TRIPLES);
    }
  }

  @Test
  void an_image_made_of_the_one_before_is_that_of_the_whole() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(Loader.name(1), Loader.document(1), Loader.name(2), Loader.document(2)), List.of());
      store.settle();
      store.replace(Map.of(Loader.name(1), Loader.document(3), Loader.name(4), Loader.document(4)), List.of(Loader.name(2)));
      store.settle();
      assertThat(hasImage(store)).isTrue();
      assertThat(asked(store)).isEqualTo(kept(store)).hasSize(2 * Loader.TRIPLES);
    }
  }

  @Test
  void a_reader_keeps_the_image_that_it_began_with() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(Loader.name(1), Loader.document(1)), List.of());
      store.settle();
      Set<Quad> seen = store.view(view -> {
        join(Thread.ofPlatform().start(() -> load(store, 2)));
        return quads(view.asked().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
      });
      assertThat(seen).hasSize(Loader.TRIPLES);
    }
  }

  @Test
  void a_store_that_is_opened_again_has_its_image() throws IOException {
    try (Store store = Store.open(folder)) {
      load(store, 1);
    }
    try (Store store = Store.open(folder)) {
      assertThat(hasImage(store)).isTrue();
      assertThat(asked(store)).isEqualTo(kept(store)).hasSize(Loader.TRIPLES);
    }
  }

  @Test
  void an_image_that_is_damaged_or_lost_is_made_again() throws IOException {
    try (Store store = Store.open(folder)) {
      load(store, 1);
    }
    Path image = only(folder.resolve("image"));
    Files.writeString(image.resolve("manifest"), Files.readString(image.resolve("manifest")).replace("changes 1", "changes 2"));
    try (Store store = Store.open(folder)) {
      assertThat(asked(store)).isEqualTo(kept(store)).hasSize(Loader.TRIPLES);
      store.settle();
      assertThat(hasImage(store)).isTrue();
      assertThat(asked(store)).isEqualTo(kept(store));
    }
  }

  @Test
  void an_image_cut_short_is_not_used() throws IOException {
    try (Store store = Store.open(folder)) {
      load(store, 1);
    }
    Files.write(only(folder.resolve("image")).resolve("pos-objects"), new byte[8]);
    try (Store store = Store.open(folder)) {
      store.settle();
      assertThat(asked(store)).isEqualTo(kept(store)).hasSize(Loader.TRIPLES);
    }
  }

  private static void load(Store store, int document) {
    try {
      store.replace(Map.of(Loader.name(document), Loader.document(document)), List.of());
      store.settle();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static boolean hasImage(Store store) {
    return store.view(view -> !view.asked().equals(view.durable()));
  }

  private static Set<Quad> asked(Store store) {
    return store.view(view -> quads(view.asked().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
  }

  private static Set<Quad> kept(Store store) {
    return store.view(view -> quads(view.durable().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
  }

  private static Set<Quad> quads(Iterator<Quad> found) {
    return Iter.asStream(found).collect(Collectors.toSet());
  }
}
