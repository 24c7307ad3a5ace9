package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.NorthmoorStore;
import org.moothall.query.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

  private static final NamedQueries QUERIES = NamedQueries.read("queries", NorthmoorStore.BASE);
  private static final String OPENAPI = "/openapi-3.1.json";
  private static final String SH = "http://www.w3.org/ns/shacl#";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @Test
  void the_description_is_valid_by_the_schema_of_openapi() throws Exception {
    HttpResponse<String> answer = northmoor.get("/openapi.json", "*/*");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/openapi+json");
    assertThat(JsonRules.broken(answer.body(), OPENAPI)).isEmpty();
    assertThat(JsonRules.broken(answer.body().replace("\"in\" : \"query\"", "\"in\" : \"question\""), OPENAPI)).isNotEmpty();
  }

  @Test
  void each_named_query_is_an_operation_with_its_parameters() throws Exception {
    JsonNode paths = JsonMapper.shared().readTree(northmoor.get("/openapi.json", "*/*").body()).get("paths");
    for (NamedQuery query : QUERIES.list()) {
      JsonNode operation = paths.get("/queries/" + query.name()).get("get");
      List<String> expected = new ArrayList<>(query.parameters().stream().map(Parameter::name).toList());
      expected.addAll(List.of("limit", "page"));
      assertThat(operation.get("parameters").valueStream().map(parameter -> parameter.get("name").asString())).as(query.name()).containsExactlyElementsOf(expected);
      assertThat(operation.get("responses").get("200").get("content").propertyNames()).contains("application/sparql-results+json", "text/csv", "text/tab-separated-values");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv"})
  void the_pages_of_an_answer_together_are_the_whole(String format) throws Exception {
    List<String> whole = northmoor.get("/queries/open-actions." + format, "*/*").body().lines().toList();
    assertThat(whole).hasSizeGreaterThan(2);
    List<String> pages = new ArrayList<>(whole.subList(0, 1));
    int count = 0;
    for (String next = "/queries/open-actions." + format + "?limit=1"; !next.isEmpty(); count++) {
      HttpResponse<String> page = northmoor.get(next, "*/*");
      List<String> lines = page.body().lines().toList();
      assertThat(lines).hasSizeLessThanOrEqualTo(2);
      pages.addAll(lines.subList(1, lines.size()));
      next = header(page, "Link").transform(links -> links.contains("rel=\"next\"") ? links.replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1") : "");
    }
    assertThat(pages).isEqualTo(whole);
    assertThat(count).isEqualTo(whole.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=10001", "limit=x", "page=2", "limit=1&page=0"})
  void a_page_that_cannot_be_is_a_bad_request(String search) throws Exception {
    assertThat(northmoor.get("/queries/open-actions?" + search, "text/csv").statusCode()).isEqualTo(400);
  }

  @Test
  void each_named_query_is_an_executable_that_the_endpoint_runs() throws Exception {
    Model model = Harvest.model(northmoor.get("/queries", "text/turtle").body(), Lang.TURTLE);
    List<Resource> executables = model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(SH + "SPARQLSelectExecutable")).toList();
    assertThat(executables).hasSize(QUERIES.list().size());
    for (Resource executable : executables) {
      String text = executable.getProperty(ResourceFactory.createProperty(SH + "select")).getString();
      String name = executable.getURI().replaceFirst(".*#", "");
      assertThat(executable.getPropertyResourceValue(ResourceFactory.createProperty("http://schema.org/target")).getURI()).isEqualTo("http://localhost:7070/sparql");
      assertThat(northmoor.get(Links.editor(text), "text/csv").body()).as(name).isEqualTo(northmoor.get("/queries/" + name + ".csv", "*/*").body());
    }
    assertThat(Harvest.model(northmoor.get("/queries", "application/n-triples").body(), Lang.NTRIPLES).isIsomorphicWith(model)).isTrue();
  }

  @Test
  void people_get_a_link_to_run_each_query() throws Exception {
    var page = Jsoup.parse(northmoor.get("/queries", "text/html").body());
    assertThat(page.select("a:matchesOwn(^Run$)")).hasSize(QUERIES.list().size()).allSatisfy(link -> assertThat(link.attr("href")).startsWith("/sparql?query="));
  }
}
