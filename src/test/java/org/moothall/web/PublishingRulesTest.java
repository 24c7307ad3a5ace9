package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.Store;

/// What is said of the dataset as a whole keeps the rules of those who collect such descriptions.
class PublishingRulesTest {

  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String VOID = "http://rdfs.org/ns/void#";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @BeforeAll
  static void the_council_has_a_place() {
    Graph place = GraphMemFactory.createDefaultGraphSameTerm();
    place.add(NodeFactory.createURI(NorthmoorStore.BASE + "council/northmoor"), NodeFactory.createURI(DCTERMS + "spatial"),
        NodeFactory.createURI("http://statistics.data.gov.uk/id/statistical-geography/E07999901"));
    northmoor.store.replace(Map.of(NodeFactory.createURI(NorthmoorStore.BASE + "graph/places"), place), List.of());
  }

  @ParameterizedTest
  @CsvSource({"/catalog, dcat-ap", "/.well-known/void, void"})
  void a_description_has_all_that_must_be_there(String path, String rules) throws Exception {
    assertThat(broken(described(path), rules, Severity.Violation)).isEmpty();
  }

  /// What kind of organisation publishes, and what kind of licence it is, is not known; who can be reached, only where `--corrections` tells.
  @Test
  void the_catalogue_has_all_that_ought_to_be_there_and_is_known() throws Exception {
    assertThat(broken(described("/catalog"), "dcat-ap", Severity.Warning).stream().distinct())
        .containsExactlyInAnyOrder("http://localhost:7070/catalog#publisher " + DCTERMS + "type", "https://www.apache.org/licenses/LICENSE-2.0 " + DCTERMS + "type",
            "http://localhost:7070/catalog#dataset " + DCAT + "contactPoint", "http://localhost:7070/sparql#service " + DCAT + "contactPoint");
  }

  @ParameterizedTest
  @ValueSource(strings = {DCTERMS + "title", DCTERMS + "description", DCTERMS + "publisher", DCAT + "accessURL", DCAT + "endpointURL", DCAT + "dataset",
      "http://xmlns.com/foaf/0.1/name", "http://spdx.org/rdf/terms#checksumValue", "http://www.w3.org/2004/02/skos/core#prefLabel"})
  void a_catalogue_without_what_must_be_there_is_refused(String property) throws Exception {
    Model model = described("/catalog");
    model.removeAll(null, ResourceFactory.createProperty(property), null);
    assertThat(broken(model, "dcat-ap", Severity.Violation)).isNotEmpty().allMatch(one -> one.endsWith(property));
  }

  @ParameterizedTest
  @ValueSource(strings = {DCTERMS + "license", DCTERMS + "issued", DCTERMS + "modified", DCTERMS + "format", DCTERMS + "language", DCTERMS + "publisher", DCTERMS + "temporal",
      DCAT + "byteSize", DCAT + "mediaType", DCAT + "theme", DCAT + "startDate", "http://data.europa.eu/r5r/availability", "http://spdx.org/rdf/terms#algorithm"})
  void a_catalogue_with_a_value_of_another_kind_is_refused(String property) throws Exception {
    assertThat(broken(garbled(described("/catalog"), property), "dcat-ap", Severity.Violation)).isNotEmpty().anyMatch(one -> one.endsWith(property));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataDump", "sparqlEndpoint", "feature", "vocabulary", "exampleResource", "linkPredicate", "objectsTarget", "subset", "class", "property"})
  void a_description_of_the_contents_without_what_must_be_there_is_refused(String name) throws Exception {
    Model model = described("/.well-known/void");
    model.removeAll(null, ResourceFactory.createProperty(VOID + name), null);
    assertThat(broken(model, "void", Severity.Violation)).isNotEmpty();
    assertThat(broken(garbled(described("/.well-known/void"), VOID + "triples"), "void", Severity.Violation)).isNotEmpty();
  }

  @Test
  void whoever_takes_corrections_by_mail_can_be_reached_about_the_dataset(@TempDir Path folder) throws Exception {
    ServerSettings settings = ServerSettings.local(0, NorthmoorStore.BASE).corrected(Optional.of(new Corrections.Mailbox("mailto:minutes@northmoor.example")));
    try (Store store = NorthmoorStore.in(folder); Server server = Server.start(settings, store)) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/catalog")).header("Accept", "text/turtle");
      Model model = Harvest.model(northmoor.send(request).body(), Lang.TURTLE);
      assertThat(broken(model, "dcat-ap", Severity.Violation)).isEmpty();
      assertThat(broken(model, "dcat-ap", Severity.Warning)).noneMatch(one -> one.endsWith("contactPoint"));
      assertThat(model.containsResource(ResourceFactory.createResource("mailto:minutes@northmoor.example"))).isTrue();
    }
  }

  /// The same with a value that cannot be right wherever a property stands.
  private static Model garbled(Model model, String property) {
    Property garbled = ResourceFactory.createProperty(property);
    List<RDFNode> subjects = List.copyOf(model.listSubjectsWithProperty(garbled).toList());
    model.removeAll(null, garbled, null);
    subjects.forEach(subject -> subject.asResource().addProperty(garbled, "some day"));
    return model;
  }

  private static Model described(String path) throws IOException, InterruptedException {
    return Harvest.model(northmoor.get(path, "text/turtle").body(), Lang.TURTLE);
  }

  /// Of what and in which property a description breaks the rules.
  private static List<String> broken(Model model, String rules, Severity severity) {
    Model shapes = ModelFactory.createDefaultModel();
    RDFParser.source("src/test/resources/rules/" + rules.toLowerCase(Locale.ROOT) + ".ttl").lang(Lang.TURTLE).parse(shapes);
    return ShaclValidator.get().validate(Shapes.parse(shapes), model.getGraph()).getEntries().stream()
        .filter(entry -> entry.severity().equals(severity)).map(PublishingRulesTest::place).toList();
  }

  private static String place(ReportEntry entry) {
    return entry.focusNode() + " " + entry.resultPath().toString().replaceAll("[<>]", "");
  }
}
