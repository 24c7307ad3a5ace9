package org.moothall.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.moothall.identity.Slug;

class CouncilsTest {

  @Test
  void the_councils_have_the_addresses_that_records_give_them() throws IOException {
    Graph councils = councils();
    List<Node> ours = councils.find(Node.ANY, Reused.TYPE, Moot.Council).mapWith(Triple::getSubject).toList();
    assertThat(ours).hasSize(3).allSatisfy(council -> {
      String label = councils.find(council, Reused.LABEL, Node.ANY).next().getObject().getLiteralLexicalForm();
      assertThat(council.getURI()).isEqualTo(RichRecord.BASE + "council/" + Slug.of(label));
      assertThat(councils.contains(council, Moot.gssCode, Node.ANY)).isTrue();
    });
  }

  @Test
  void everything_known_of_councils_is_well_formed() throws IOException {
    assertThat(Shapes.validate(councils())).isEmpty();
  }

  private static Graph councils() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("data", "councils.ttl"))) {
      return Councils.read(in, RichRecord.BASE);
    }
  }
}
