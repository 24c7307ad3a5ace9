package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What the catalogue tells of how good the dataset is and how it came about.
class QualityTest {

  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final String CATALOG = "http://localhost:7070/catalog#";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @Test
  void each_measurement_is_of_a_metric_and_was_computed_on_something_that_tells_it() throws Exception {
    Model model = catalogue();
    List<Resource> measurements = model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(DQV + "QualityMeasurement")).toList();
    assertThat(measurements).hasSizeGreaterThan(10).allSatisfy(measurement -> {
      assertThat(measurement.getPropertyResourceValue(dqv("isMeasurementOf"))).isNotNull();
      assertThat(measurement.listProperties(dqv("value")).toList()).hasSize(1);
      assertThat(measurement.getPropertyResourceValue(dqv("computedOn")).hasProperty(dqv("hasQualityMeasurement"), measurement)).isTrue();
    });
  }

  @Test
  void the_completeness_of_a_council_in_a_year_is_the_average_over_its_documents() throws Exception {
    Resource council = ResourceFactory.createResource("http://localhost:7070/id/council/northmoor");
    Model model = catalogue();
    List<List<String>> expected = Harvest.rows(northmoor.store, "PREFIX dqv: <" + DQV + "> " + Northmoor.MOOT + """
        SELECT ?metric ?year (AVG(?v) AS ?mean) {
          ?d moot:publishedBy <http://localhost:7070/id/council/northmoor> ; dqv:hasQualityMeasurement [ dqv:isMeasurementOf ?metric ; dqv:value ?v ]
          OPTIONAL { ?d moot:describes?/moot:date ?date BIND (STR(YEAR(?date)) AS ?year) } } GROUP BY ?metric ?year""");
    assertThat(expected).isNotEmpty();
    for (List<String> row : expected) {
      String name = CATALOG + "quality/council/northmoor/" + (row.get(1).isEmpty() ? "all" : row.get(1)) + "/" + row.getFirst().substring(MOOT.length());
      Resource measurement = model.getResource(name);
      assertThat(measurement.hasProperty(dqv("computedOn"), council)).as(name).isTrue();
      assertThat(measurement.getProperty(dqv("value")).getDouble()).as(name).isCloseTo(Double.parseDouble(row.getLast()), within(0.0001));
    }
  }

  @Test
  void a_document_that_violates_a_shape_lowers_the_share_that_conforms() throws Exception {
    assertThat(conforming()).isEqualTo(1);
    Node graph = NodeFactory.createURI("http://localhost:7070/id/graph/doubt");
    var doubt = GraphMemFactory.createDefaultGraphSameTerm();
    Node issue = NodeFactory.createURI("http://localhost:7070/id/issue/1");
    doubt.add(NodeFactory.createURI("http://localhost:7070/id/document/0a1b2c3d4e5f6071"), NodeFactory.createURI(MOOT + "hasIssue"), issue);
    doubt.add(issue, NodeFactory.createURI(MOOT + "code"), NodeFactory.createLiteralString("shape-violation"));
    northmoor.store.replace(Map.of(graph, doubt), List.of());
    assertThat(conforming()).isEqualTo(0.5);
    northmoor.store.replace(Map.of(), List.of(graph));
    assertThat(conforming()).isEqualTo(1);
  }

  @Test
  void the_scores_that_no_build_may_fall_under_are_told() throws Exception {
    Model model = catalogue();
    for (String line : Files.readAllLines(Path.of("src/main/resources/quality/scores.tsv")).stream().filter(one -> one.startsWith("action\t")).toList()) {
      String[] cells = line.split("\t", -1);
      String metric = CATALOG + "score-" + cells[0] + "-" + cells[1].toLowerCase(Locale.ROOT);
      Resource measurement = model.listSubjectsWithProperty(dqv("isMeasurementOf"), model.getResource(metric)).toList().getFirst();
      assertThat(measurement.getProperty(dqv("value")).getString()).isEqualTo(cells[2]);
    }
  }

  @Test
  void each_load_is_an_activity_that_generated_the_graphs_it_made() throws Exception {
    Model model = catalogue();
    List<Resource> loads = model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(PROV + "Activity")).toList();
    assertThat(loads).isNotEmpty().allSatisfy(load -> {
      assertThat(load.hasProperty(prov("endedAtTime"))).isTrue();
      assertThat(load.getPropertyResourceValue(prov("wasAssociatedWith")).hasProperty(RDF.type, ResourceFactory.createResource(PROV + "SoftwareAgent"))).isTrue();
    });
    List<String> graphs = Harvest.rows(northmoor.store, "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }").stream().map(List::getFirst).toList();
    assertThat(graphs).isNotEmpty().allSatisfy(graph ->
        assertThat(model.listSubjectsWithProperty(prov("generated"), model.getResource(graph)).toList()).as(graph).isNotEmpty());
  }

  private static double conforming() throws IOException, InterruptedException {
    Model model = catalogue();
    return model.listSubjectsWithProperty(dqv("isMeasurementOf"), model.getResource(CATALOG + "shareOfDocumentsConforming")).toList().getFirst()
        .getProperty(dqv("value")).getDouble();
  }

  private static Model catalogue() throws IOException, InterruptedException {
    return Harvest.model(northmoor.get("/catalog", "text/turtle").body(), Lang.TURTLE);
  }

  private static Property dqv(String name) {
    return ResourceFactory.createProperty(DQV + name);
  }

  private static Property prov(String name) {
    return ResourceFactory.createProperty(PROV + name);
  }
}
