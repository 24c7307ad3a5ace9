package org.moothall.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The evaluation tests of the W3C for SPARQL give the same rows on an image as in TDB2; `moothall.w3c` names their folder. Their default data stands in a named
/// graph, since the default graph of both is the union of the named ones.
@EnabledIfSystemProperty(named = "moothall.w3c", matches = ".+")
class StandardQueriesTest {

  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final Node DEFAULT_DATA = NodeFactory.createURI("http://localhost/data");

  /// A query and its data.
  record Case(Path query, List<Node> data, List<Node> graphs) {

    @Override
    public String toString() {
      return query.subpath(query.getNameCount() - 2, query.getNameCount()).toString();
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("moothall.w3c")))) {
      for (Path manifest : files.filter(file -> file.endsWith("manifest.ttl")).sorted().toList()) {
        cases.addAll(cases(RDFDataMgr.loadGraph(manifest.toUri().toString())));
      }
    }
    return cases;
  }

  private static List<Case> cases(Graph manifest) {
    return manifest.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(MF + "QueryEvaluationTest"))
        .flatMap(test -> objects(manifest, test.getSubject(), MF + "action").stream())
        .flatMap(action -> objects(manifest, action, QT + "query").stream()
            .map(query -> new Case(Path.of(URI.create(query.getURI())), objects(manifest, action, QT + "data"), objects(manifest, action, QT + "graphData"))))
        .filter(test -> Files.exists(test.query))
        .toList();
  }

  private static List<Node> objects(Graph manifest, Node subject, String property) {
    return manifest.stream(subject, NodeFactory.createURI(property), Node.ANY).map(triple -> triple.getObject()).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_image_answers_what_the_durable_store_answers(Case test) throws IOException {
    BothWays both = new BothWays(data(test)::find);
    Optional<Query> query = query(test).filter(parsed -> !parsed.hasDatasetDescription() && !parsed.isJsonType() && !parsed.isDescribeType());
    Optional<Map<String, Long>> expected = query.flatMap(parsed -> durable(both, parsed));
    if (expected.isPresent()) {
      assertThat(BothWays.rows(both.image(query.get()))).as(query.toString()).isEqualTo(BothWays.rows(expected.get()));
    }
  }

  private static Optional<Map<String, Long>> durable(BothWays both, Query query) {
    try {
      return Optional.of(both.durable(query));
    } catch (JenaException _) {
      // What TDB2 does not answer is compared with nothing.
      return Optional.empty();
    }
  }

  private static Optional<Query> query(Case test) throws IOException {
    try {
      return Optional.of(QueryFactory.create(Files.readString(test.query), test.query.toUri().toString(), Syntax.syntaxSPARQL_12));
    } catch (JenaException _) {
      // Some tests want what ARQ's parser refuses.
      return Optional.empty();
    }
  }

  private static DatasetGraph data(Case test) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    for (Node file : test.data) {
      DatasetGraph read = RDFDataMgr.loadDatasetGraph(file.getURI());
      read.find().forEachRemaining(quad -> data.add(quad.isDefaultGraph() ? DEFAULT_DATA : quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }
    test.graphs.stream().filter(Node::isURI).forEach(file -> RDFDataMgr.loadGraph(file.getURI()).stream().forEach(triple ->
        data.add(file, triple.getSubject(), triple.getPredicate(), triple.getObject())));
    return data;
  }
}
