package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.graph.Literals;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class ErasureTest {

  private static final String BASE = "http://localhost:7070/id/";
  private static final Path ASHCOMBE = Path.of("src", "test", "resources", "ashcombe");
  private static final Beside NOTHING = new Beside(Map.of(), List.of());
  private static final String MINUTES = """
      ELMSTOCK PARISH COUNCIL

      PARISH COUNCIL

      Minutes of the meeting held on 4 March 2025 in the Hall

      PRESENT: Councillors Joan Firth (Chair), Adam Firth and Nora Green

      1. PATHS

      Councillor Joan Firth proposed that the green at Firth Lane be mown.

      RESOLVED: That the green be mown by Councillor Green.
      """;

  private final Store store = Scratch.store();
  private final Loading loading = new Loading(store, BASE);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_is_taken_out_of_the_store_is_what_a_load_leaves_out() throws IOException {
    loading.load(List.of(ASHCOMBE), _ -> {});
    Node chair = NodeFactory.createURI(BASE + "person/ashcombe-district-council/ada-pell");
    assertThat(says(Moot.attendee, chair)).isTrue();
    assertThat(text()).contains("Pell").contains("Norland");
    assertThat(loading.removal().withdraw(chair, NOTHING)).isTrue();
    String after = text();
    assertThat(after).doesNotContainIgnoringCase("pell").contains("Norland");
    loading.load(List.of(ASHCOMBE), _ -> {});
    assertThat(text()).isEqualTo(after);
    assertThat(loading.removal().withdraw(chair, NOTHING)).isFalse();
  }

  @Test
  void a_surname_that_another_has_stays_his(@TempDir Path folder) throws IOException {
    loading.load(List.of(Files.writeString(folder.resolve("elmstock.txt"), MINUTES)), _ -> {});
    assertThat(loading.removal().withdraw(person("joan-firth"), NOTHING)).isTrue();
    assertThat(says(Moot.attendee, person("adam-firth"))).isTrue();
    assertThat(says(Reused.NAME, Literals.of("Adam Firth"))).isTrue();
    assertThat(text()).doesNotContain("Joan").contains("Firth Lane").contains("████ █████");
  }

  @Test
  void a_surname_that_is_also_a_word_goes_only_where_it_is_written_as_a_name(@TempDir Path folder) throws IOException {
    loading.load(List.of(Files.writeString(folder.resolve("elmstock.txt"), MINUTES)), _ -> {});
    assertThat(loading.removal().withdraw(person("nora-green"), NOTHING)).isTrue();
    assertThat(text()).doesNotContain("Green").contains("That the green be mown by Councillor █████");
  }

  private static Node person(String slug) {
    return NodeFactory.createURI(BASE + "person/elmstock-parish-council/" + slug);
  }

  private boolean says(Node property, Node value) {
    return store.read(dataset -> dataset.contains(Node.ANY, Node.ANY, property, value));
  }

  /// All but the vocabularies, in an order.
  private String text() {
    Set<Quad> quads = store.read(dataset -> Iter.toSet(Iter.filter(dataset.find(), quad -> quad.getGraph().getURI().matches(".*/graph/(?:links/|[0-9a-f]{16}).*"))));
    return String.join("\n", quads.stream().map(Quad::toString).sorted().toList());
  }
}
