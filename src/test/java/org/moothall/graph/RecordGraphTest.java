package org.moothall.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class RecordGraphTest {

  private static final Graph GRAPH = RecordGraph.of(RichRecord.record(), RichRecord.BASE);

  @Test
  void a_record_gives_the_expected_graph() throws IOException {
    try (InputStream expected = RecordGraphTest.class.getResourceAsStream("/graph/rich-record.ttl")) {
      Graph wanted = Vocabularies.parse(expected, RichRecord.BASE);
      assertThat(lines(difference(GRAPH, wanted))).as("too much").isEmpty();
      assertThat(lines(difference(wanted, GRAPH))).as("missing").isEmpty();
      assertThat(GRAPH.isIsomorphicWith(wanted)).isTrue();
    }
  }

  @Test
  void our_things_are_never_blank_and_every_term_is_declared() {
    Graph ontology = Vocabularies.ontology();
    Stream<Node> ours = terms().filter(node -> node.isURI() && node.getURI().startsWith(Moot.NAMESPACE)).distinct();
    assertThat(ours.filter(term -> !ontology.contains(term, Reused.LABEL, Node.ANY))).isEmpty();
    assertThat(terms().filter(Node::isBlank)).isEmpty();
  }

  @Test
  void every_thing_has_a_type_and_one_label() {
    List<Node> things = GRAPH.stream().map(Triple::getSubject).distinct().toList();
    assertThat(things).allSatisfy(thing -> {
      assertThat(GRAPH.contains(thing, Reused.TYPE, Node.ANY)).isTrue();
      assertThat(GRAPH.find(thing, Reused.LABEL, Node.ANY).toList()).hasSize(1);
    });
  }

  @Test
  void candidates_stand_apart_and_are_no_facts() {
    Graph candidates = RecordGraph.candidates(RichRecord.record(), RichRecord.BASE);
    List<Node> all = candidates.stream(Node.ANY, Reused.TYPE, Moot.Candidate).map(Triple::getSubject).toList();
    assertThat(all).singleElement().satisfies(candidate -> {
      assertThat(candidates.contains(candidate, Moot.candidateFor, Moot.Mention)).isTrue();
      assertThat(candidates.contains(candidate, Reused.QUOTED_FROM, Node.ANY)).isTrue();
      assertThat(GRAPH.contains(candidate, Node.ANY, Node.ANY)).isFalse();
    });
    assertThat(candidates.contains(Node.ANY, Reused.TYPE, Moot.Mention)).isFalse();
  }

  @Test
  void the_order_in_which_triples_came_does_not_show() throws IOException {
    List<Triple> triples = new ArrayList<>(GRAPH.stream().toList());
    Collections.shuffle(triples, new Random(7));
    Graph other = GraphMemFactory.createDefaultGraphSameTerm();
    triples.forEach(other::add);
    assertThat(turtle(other)).isEqualTo(turtle(GRAPH));
    assertThat(nquads(other)).isEqualTo(nquads(GRAPH)).startsWith("<" + RichRecord.BASE);
    assertThat(turtle(RecordGraph.of(RichRecord.record(), RichRecord.BASE))).isEqualTo(turtle(GRAPH));
  }

  @Test
  void turtle_that_was_written_reads_as_the_same_graph() {
    Graph again = Vocabularies.parse(new ByteArrayInputStream(turtle(GRAPH).getBytes(StandardCharsets.UTF_8)), RichRecord.BASE);
    assertThat(again.isIsomorphicWith(GRAPH)).isTrue();
  }

  @Test
  void a_store_gives_back_the_very_terms_that_were_put_in() {
    Node name = NodeFactory.createURI(RichRecord.BASE + "graph/x");
    try (Store store = Scratch.store()) {
      store.replace(Map.of(name, GRAPH), List.of());
      assertThat(store.<String>read(dataset -> turtle(dataset.getGraph(name)))).isEqualTo(turtle(GRAPH));
      assertThat(store.replace(Map.of(name, GRAPH), List.of())).isFalse();
    }
  }

  @Test
  void words_near_illness_or_death_are_not_repeated() {
    assertThat(selectors("Max Nash")).noneMatch(quote -> GRAPH.contains(quote, Reused.PREFIX, Node.ANY) || GRAPH.contains(quote, Reused.SUFFIX, Node.ANY));
    assertThat(selectors("Potholes")).allMatch(quote -> GRAPH.contains(quote, Reused.PREFIX, Node.ANY));
  }

  private static List<Node> selectors(String words) {
    List<Node> found = GRAPH.find(Node.ANY, Reused.EXACT, Literals.of(words)).mapWith(Triple::getSubject).toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static Stream<Node> terms() {
    return GRAPH.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  private static Graph difference(Graph one, Graph other) {
    Graph rest = GraphMemFactory.createDefaultGraphSameTerm();
    one.stream().filter(triple -> !other.contains(triple)).forEach(rest::add);
    return rest;
  }

  private static String lines(Graph graph) {
    return graph.isEmpty() ? "" : turtle(graph);
  }

  private static String turtle(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedWriter.turtle(graph, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String nquads(Graph graph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedWriter.nquads(NodeFactory.createURI(RichRecord.BASE + "graph/x"), graph, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
