package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private static final List<Lang> FORMATS = List.of(Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML, Lang.TRIG, Lang.NQUADS);

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/themes", "/shapes"})
  void a_vocabulary_is_the_same_in_every_format_by_negotiation_and_by_suffix(String path) throws Exception {
    Model turtle = Harvest.model(northmoor.get(path, "text/turtle").body(), Lang.TURTLE);
    for (Lang lang : FORMATS) {
      HttpResponse<String> answer = northmoor.get(path, lang.getContentType().getContentTypeStr());
      assertThat(Harvest.model(answer.body(), lang).isIsomorphicWith(turtle)).as(path + " as " + lang.getName()).isTrue();
      assertThat(northmoor.get(header(answer, "Content-Location"), "text/html").body()).isEqualTo(answer.body());
    }
    assertThat(northmoor.get(path, "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/themes", "/shapes"})
  void each_term_of_the_file_has_its_place_on_the_page(String path) throws Exception {
    Model turtle = Harvest.model(northmoor.get(path, "text/turtle").body(), Lang.TURTLE);
    Document page = page(path);
    List<String> terms = turtle.listSubjects().toList().stream().filter(Resource::isURIResource).map(Resource::getURI)
        .filter(iri -> iri.startsWith("https://w3id.org/moothall" + path + "#")).map(iri -> iri.replaceFirst(".*#", "")).toList();
    assertThat(terms).hasSizeGreaterThan(30).allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
  }

  @Test
  void a_concept_is_called_by_its_words_wherever_another_points_at_it() throws Exception {
    List<String> pointedAt = page("/themes").select(".meta a").eachText();
    assertThat(pointedAt).isNotEmpty().contains("Housing repairs").noneMatch(text -> text.contains("/") || text.contains(":"));
  }

  @Test
  void a_term_is_counted_as_often_as_the_dataset_uses_it() throws Exception {
    Document page = page("/ontology");
    for (String term : List.of("Meeting", "Person", "attendedBy", "Decision")) {
      String kind = term.equals("attendedBy") ? "?s moot:attendedBy ?o" : "?s a moot:" + term;
      String counted = Harvest.rows(northmoor.store, Northmoor.MOOT + "SELECT (COUNT(*) AS ?n) { " + kind + " }").getFirst().getFirst();
      assertThat(element(page, term).select(".number").text()).as(term).isEqualTo(counted + (counted.equals("1") ? " use" : " uses"));
    }
    assertThat(element(page("/shapes"), "Meeting").select(".number").text()).isEqualTo(element(page, "Meeting").select(".number").text());
  }

  @Test
  void a_term_tells_its_domain_its_range_what_it_aligns_with_and_an_example() throws Exception {
    Document page = page("/ontology");
    assertThat(element(page, "hasPost").text()).contains("domain moot:Body, moot:Council").contains("range moot:Post").contains("aligned with org:hasPost");
    assertThat(element(page, "Council").select("a[href^=/council/]")).isNotEmpty();
    assertThat(element(page("/shapes"), "Meeting").text()).contains("moot:startTime 0 to 1, xsd:time");
  }

  @Test
  void a_vocabulary_that_the_client_has_is_not_sent_again_and_tells_its_licence() throws Exception {
    HttpResponse<String> answer = northmoor.get("/themes.nt", "*/*");
    assertThat(header(answer, "Link")).contains("publicdomain/zero/1.0/>; rel=\"license\"");
    String tag = header(answer, "ETag");
    assertThat(northmoor.send(HttpRequest.newBuilder(northmoor.uri("/themes.nt")).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    assertThat(header(northmoor.get("/themes.ttl", "*/*"), "ETag")).isNotEqualTo(tag);
  }

  private static Element element(Document page, String id) {
    return page.select("#" + id).stream().findFirst().orElseThrow(() -> new AssertionError("no " + id));
  }

  private static Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(northmoor.get(path, "text/html,application/xhtml+xml").body());
  }
}
