package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  static final Node ONE = NodeFactory.createURI("http://localhost/id/graph/one");
  static final Node TWO = NodeFactory.createURI("http://localhost/id/graph/two");

  @TempDir Path folder;

  @Test
  void a_query_sees_the_union_of_all_graphs_and_nothing_of_the_change_log() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3), TWO, graph(5)), List.of());
      assertThat(store.<Integer>read(dataset -> rows(dataset, "SELECT * { ?s ?p ?o }"))).isEqualTo(5);
      assertThat(store.<Integer>read(dataset -> rows(dataset, "SELECT * { GRAPH ?g { ?s ?p ?o } }"))).isEqualTo(8);
      assertThat(store.<Long>read(dataset -> ChangeLog.of(dataset).length())).isEqualTo(2);
    }
  }

  @Test
  void a_replaced_graph_holds_exactly_the_new_triples_and_others_are_untouched() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3), TWO, graph(5)), List.of());
      Graph other = GraphMemFactory.createDefaultGraphSameTerm();
      other.add(ONE, ONE, NodeFactory.createLiteralString("new"));
      assertThat(store.replace(Map.of(ONE, other), List.of())).isTrue();
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(ONE).isIsomorphicWith(other))).isTrue();
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(TWO).isIsomorphicWith(graph(5)))).isTrue();
    }
  }

  @Test
  void many_statements_at_once_are_there_as_few_are_whatever_their_terms() throws IOException {
    Graph many = graph(5_000);
    many.add(NodeFactory.createBlankNode("one"), ONE, NodeFactory.createTripleTerm(ONE, TWO, NodeFactory.createBlankNode("one")));
    many.add(ONE, TWO, NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger));
    many.add(ONE, TWO, NodeFactory.createLiteralLang("bore da", "cy"));
    many.add(ONE, TWO, NodeFactory.createLiteralString("x".repeat(100_000)));
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(ONE, many, TWO, graph(3)), List.of());
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(ONE).isIsomorphicWith(spelt(many)))).isTrue();
      assertThat(store.<Integer>read(dataset -> rows(dataset, "SELECT * { GRAPH ?g { ?s ?p 7 } }"))).isEqualTo(1);
      store.replace(Map.of(ONE, graph(4_000)), List.of());
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(ONE).isIsomorphicWith(graph(4_000)))).isTrue();
    }
    try (Store again = Store.open(folder)) {
      assertThat(again.<Boolean>read(dataset -> dataset.getGraph(ONE).isIsomorphicWith(graph(4_000)))).isTrue();
      assertThat(again.<Boolean>read(dataset -> dataset.getGraph(TWO).isIsomorphicWith(graph(3)))).isTrue();
    }
  }

  @Test
  void a_store_with_more_orders_goes_on_with_them() throws IOException {
    DatasetGraph older = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    Txn.executeWrite(older, () -> graph(10).stream().forEach(triple -> older.add(Quad.create(ONE, triple))));
    TDBInternal.expel(older, true);
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(TWO, graph(2_000)), List.of());
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(ONE).isIsomorphicWith(graph(10)))).isTrue();
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(TWO).isIsomorphicWith(graph(2_000)))).isTrue();
      assertThat(folder).isDirectoryRecursivelyContaining("glob:**/GOSP.dat");
    }
  }

  /// The statements as the store spells them: `007` is 7.
  private static Graph spelt(Graph graph) {
    Graph spelt = GraphMemFactory.createDefaultGraphSameTerm();
    graph.stream().map(triple -> triple.getObject().equals(NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger))
        ? Triple.create(triple.getSubject(), triple.getPredicate(), NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)) : triple).forEach(spelt::add);
    return spelt;
  }

  @Test
  void a_removed_graph_is_gone() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3), TWO, graph(5)), List.of());
      store.replace(Map.of(), List.of(ONE));
      assertThat(store.<Boolean>read(dataset -> dataset.containsGraph(ONE))).isFalse();
      assertThat(store.<Boolean>read(dataset -> dataset.containsGraph(TWO))).isTrue();
    }
  }

  @Test
  void a_replacement_that_changes_nothing_does_not_move_the_version() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3)), List.of());
      long version = store.version();
      assertThat(store.replace(Map.of(ONE, graph(3)), List.of(TWO))).isFalse();
      assertThat(store.version()).isEqualTo(version);
      store.replace(Map.of(ONE, graph(2)), List.of());
      assertThat(store.version()).isGreaterThan(version);
    }
  }

  @Test
  void a_replacement_that_throws_changes_nothing() {
    try (Store store = Scratch.store()) {
      long version = store.version();
      Graph broken = new GraphBase() {
        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
          throw new UnsupportedOperationException("stop");
        }
      };
      assertThatThrownBy(() -> store.replace(inOrder(ONE, graph(3), TWO, broken), List.of())).isInstanceOf(UnsupportedOperationException.class);
      assertThat(store.<Boolean>read(DatasetGraph::isEmpty)).isTrue();
      assertThat(store.version()).isEqualTo(version);
    }
  }

  @Test
  void nothing_can_be_put_into_the_default_graph() {
    try (Store store = Scratch.store()) {
      assertThatIllegalArgumentException().isThrownBy(() -> store.replace(Map.of(Quad.defaultGraphIRI, graph(1)), List.of()));
      assertThat(store.<Boolean>read(DatasetGraph::isEmpty)).isTrue();
    }
  }

  @Test
  void a_reader_keeps_the_state_in_which_it_began() {
    try (Store store = Scratch.store()) {
      store.replace(Map.of(ONE, graph(3)), List.of());
      int seen = store.read(dataset -> {
        CompletableFuture.runAsync(() -> store.replace(Map.of(ONE, graph(7)), List.of())).join();
        return dataset.getGraph(ONE).size();
      });
      assertThat(seen).isEqualTo(3);
      assertThat(store.<Integer>read(dataset -> dataset.getGraph(ONE).size())).isEqualTo(7);
    }
  }

  @Test
  void content_and_version_survive_a_restart() throws Exception {
    long version;
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(ONE, graph(3)), List.of());
      version = store.version();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.version()).isEqualTo(version);
      assertThat(store.<Boolean>read(dataset -> dataset.getGraph(ONE).isIsomorphicWith(graph(3)))).isTrue();
      store.replace(Map.of(TWO, graph(1)), List.of());
      assertThat(store.version()).isGreaterThan(version);
    }
  }

  @Test
  void a_closed_store_says_so() throws Exception {
    Store store = Store.open(folder);
    store.close();
    store.close();
    assertThatIllegalStateException().isThrownBy(() -> store.read(DatasetGraph::isEmpty)).withMessage("[store] closed");
  }

  @Test
  void a_query_reaches_no_other_service() {
    try (Store store = Scratch.store()) {
      assertThatThrownBy(() -> store.read(dataset -> rows(dataset, "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")))
          .isInstanceOf(QueryDeniedException.class);
    }
  }

  @Test
  void a_query_calls_no_java_class() {
    String name = "<java:org.apache.jena.sparql.function.library.";
    try (Store store = Scratch.store()) {
      assertThat(store.<Integer>read(dataset -> rows(dataset, "SELECT * { BIND(" + name + "now>() AS ?x) FILTER(BOUND(?x)) }"))).isZero();
      assertThat(store.<Integer>read(dataset -> rows(dataset, "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.version> ?y }"))).isZero();
      assertThat(store.<Integer>read(dataset -> rows(dataset, "SELECT * { BIND(NOW() AS ?x) FILTER(BOUND(?x)) }"))).isEqualTo(1);
    }
  }

  private static Map<Node, Graph> inOrder(Node first, Graph one, Node second, Graph two) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    graphs.put(first, one);
    graphs.put(second, two);
    return graphs;
  }

  static Graph graph(int triples) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    IntStream.range(0, triples).forEach(i -> graph.add(ONE, TWO, NodeFactory.createLiteralString("value " + i)));
    return graph;
  }

  private static int rows(DatasetGraph dataset, String query) {
    Dataset view = DatasetFactory.wrap(dataset);
    try (QueryExecution execution = QueryExecutionFactory.create(query, view)) {
      ResultSet rows = execution.execSelect();
      int count = 0;
      while (rows.hasNext()) {
        rows.next();
        count++;
      }
      return count;
    }
  }
}
