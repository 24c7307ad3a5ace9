package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  private static final String SPDX = "http://spdx.org/rdf/terms#";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @ParameterizedTest
  @CsvSource({"/.well-known/void", "/catalog", "/sparql"})
  void a_description_is_the_same_in_every_format_and_names_the_dataset(String path) throws Exception {
    Model turtle = model(path, "text/turtle", Lang.TURTLE);
    assertThat(turtle.containsResource(ResourceFactory.createResource("http://localhost:7070/catalog#dataset"))).isTrue();
    for (Lang lang : List.of(Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML, Lang.TRIG, Lang.NQUADS)) {
      assertThat(model(path, lang.getContentType().getContentTypeStr(), lang).isIsomorphicWith(turtle)).as(lang.getName()).isTrue();
    }
    assertThat(northmoor.get(path, "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void each_count_of_the_dataset_is_that_of_a_query() throws Exception {
    Model model = model("/.well-known/void", "text/turtle", Lang.TURTLE);
    Resource dataset = model.createResource("http://localhost:7070/catalog#dataset");
    assertThat(number(dataset, VOID.triples)).isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).isPositive();
    assertThat(number(dataset, VOID.distinctSubjects)).isEqualTo(count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
    assertThat(number(dataset, VOID.entities))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER (ISIRI(?s) && STRSTARTS(STR(?s), 'http://localhost:7070/id/')) }"));
    assertThat(number(dataset, VOID.classes)).isEqualTo(count("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c FILTER (ISIRI(?c)) }"));
    assertThat(number(dataset, VOID.properties)).isEqualTo(count("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"));
  }

  @Test
  void each_count_of_a_class_a_property_and_a_linkset_is_that_of_a_query() throws Exception {
    Model model = model("/.well-known/void", "text/turtle", Lang.TURTLE);
    assertThat(parts(model, VOID._class, VOID.entities)).isNotEmpty().isEqualTo(counts("SELECT ?c (COUNT(*) AS ?n) { ?s a ?c FILTER (ISIRI(?c)) } GROUP BY ?c"));
    assertThat(parts(model, VOID.property, VOID.triples)).isNotEmpty().isEqualTo(counts("SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p"));
    assertThat(parts(model, VOID.linkPredicate, VOID.triples)).isNotEmpty().isEqualTo(counts("""
        PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT ?p (COUNT(*) AS ?n) { VALUES ?p { owl:sameAs skos:exactMatch skos:closeMatch dcterms:spatial } ?s ?p ?o
          FILTER (STRSTARTS(STR(?s), 'http://localhost:7070/id/') && ISIRI(?o) && !STRSTARTS(STR(?o), 'http://localhost:7070/id/')) } GROUP BY ?p"""));
  }

  @Test
  void each_file_of_the_catalogue_has_its_size_and_its_checksum() throws Exception {
    Model model = model("/catalog", "text/turtle", Lang.TURTLE);
    List<Resource> files = model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
    assertThat(files).hasSize(12);
    for (Resource file : files) {
      byte[] bytes = Harvest.bytes(northmoor, URI.create(file.getPropertyResourceValue(DCAT.downloadURL).getURI()).getPath());
      assertThat(file.getProperty(DCAT.byteSize).getLong()).as(file.getURI()).isEqualTo(bytes.length);
      assertThat(file.getPropertyResourceValue(spdx("checksum")).getProperty(spdx("checksumValue")).getLiteral().getLexicalForm())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
  }

  @Test
  void a_description_that_the_client_has_is_not_sent_again() throws Exception {
    String tag = header(northmoor.get("/catalog", "text/turtle"), "ETag");
    HttpResponse<String> again = northmoor.send(HttpRequest.newBuilder(northmoor.uri("/catalog")).header("Accept", "text/turtle").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(northmoor.get("/catalog", "application/n-triples"), "ETag")).isNotEqualTo(tag);
  }

  @Test
  void people_get_a_page_with_the_files() throws Exception {
    HttpResponse<String> page = northmoor.get("/catalog", "text/html");
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("/dumps/latest/actions.csv");
  }

  private static Model model(String path, String accept, Lang lang) throws IOException, InterruptedException {
    HttpResponse<String> answer = northmoor.get(path, accept);
    assertThat(answer.statusCode()).as(path + " as " + accept).isEqualTo(200);
    return Harvest.model(answer.body(), lang);
  }

  private static Map<String, Long> parts(Model model, Property of, Property counted) {
    return model.listSubjectsWithProperty(of).toList().stream()
        .collect(Collectors.groupingBy(part -> part.getPropertyResourceValue(of).getURI(), Collectors.summingLong(part -> number(part, counted))));
  }

  private static Map<String, Long> counts(String query) {
    return Harvest.rows(northmoor.store, query).stream().collect(Collectors.toMap(List::getFirst, row -> Long.valueOf(row.getLast())));
  }

  private static long count(String query) {
    return Long.parseLong(Harvest.rows(northmoor.store, query).getFirst().getFirst());
  }

  private static long number(Resource of, Property property) {
    return of.getProperty(property).getLong();
  }

  private static Property spdx(String name) {
    return ResourceFactory.createProperty(SPDX + name);
  }
}
