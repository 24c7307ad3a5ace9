package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.publish.Imprint;
import org.moothall.publish.Site;
import org.moothall.publish.Sitemap;
import org.moothall.query.Limits;
import org.moothall.query.NorthmoorStore;
import org.moothall.query.Sparql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What crawlers and scripts of other sites meet.
class CrawlTest {

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @Test
  void robots_are_led_to_the_sitemap_and_every_address_in_it_is_a_page() throws Exception {
    assertThat(northmoor.get("/robots.txt", "*/*").body()).contains("Sitemap: http://localhost:7070/sitemap.xml");
    List<String> parts = locations(northmoor.get("/sitemap.xml", "*/*").body());
    assertThat(parts).containsExactly("http://localhost:7070/sitemap/1.xml");
    List<String> pages = locations(northmoor.get("/sitemap/1.xml", "*/*").body());
    assertThat(pages).doesNotHaveDuplicates().contains("http://localhost:7070/council/northmoor", "http://localhost:7070/theme/housing");
    for (String page : pages) {
      assertThat(northmoor.get(URI.create(page).getRawPath(), "text/html").statusCode()).as(page).isEqualTo(200);
    }
    assertThat(northmoor.get("/sitemap/2.xml", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void the_parts_of_a_sitemap_together_have_each_address_once() throws Exception {
    Sitemap small = new Sitemap(new Site(NorthmoorStore.BASE, Imprint.USUAL), 10);
    List<String> all = new ArrayList<>();
    try (Sparql sparql = new Sparql(northmoor.store, NorthmoorStore.BASE, Limits.ofPages())) {
      long parts = sparql.read(small::parts);
      for (long i = 1; i <= parts; i++) {
        long part = i;
        List<String> found = locations(sparql.read(reading -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          small.writePart(reading, part, out);
          return out.toString(StandardCharsets.UTF_8);
        }));
        assertThat(found).hasSizeBetween(1, 10);
        all.addAll(found);
      }
    }
    assertThat(all).containsExactlyInAnyOrderElementsOf(locations(northmoor.get("/sitemap/1.xml", "*/*").body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/council/northmoor", "/id/council/northmoor", "/data/council/northmoor.ttl", "/sparql", "/catalog", "/changes", "/queries/open-actions.csv", "/feeds/all.atom",
      "/ontology", "/openapi.json", "/nothing/here"})
  void a_script_of_another_site_may_read(String path) throws Exception {
    HttpResponse<String> preflight = northmoor.send(HttpRequest.newBuilder(northmoor.uri(path)).method("OPTIONS", HttpRequest.BodyPublishers.noBody())
        .header("Origin", "https://northmoor.example").header("Access-Control-Request-Method", "GET").header("Access-Control-Request-Headers", "accept"));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(preflight, "Access-Control-Allow-Methods")).contains("GET");
    assertThat(header(preflight, "Access-Control-Allow-Headers").toLowerCase(Locale.ROOT)).contains("accept");
    HttpResponse<String> answer = northmoor.get(path, "*/*");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Expose-Headers")).contains("Link", "ETag", "Location");
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/catalog", "/.well-known/void", "/sparql", "/changes", "/changes/1", "/changes/patch", "/context.jsonld", "/dumps/latest/people.csv", "/queries", "/queries/open-actions",
      "/queries/open-actions?limit=1", "/feeds/all.json", "/ontology", "/data/council/northmoor", "/openapi.json"})
  void an_answer_about_the_dataset_tells_its_licence(String path) throws Exception {
    HttpResponse<String> answer = northmoor.get(path, "*/*");
    assertThat(answer.statusCode()).isIn(200, 303);
    assertThat(header(answer, "Link")).contains("<https://www.apache.org/licenses/LICENSE-2.0>; rel=\"license\"");
  }

  @Test
  void a_meeting_is_an_event_and_its_body_and_council_are_organisations() throws Exception {
    JsonNode meeting = structured("/meeting/northmoor/housing-scrutiny-panel/2024-03-05");
    assertThat(meeting.get("@type").asString()).isEqualTo("Event");
    assertThat(meeting.get("startDate").asString()).startsWith("2024-03-05");
    assertThat(meeting.get("organizer").get("url").asString()).isEqualTo("http://localhost:7070/body/northmoor/housing-scrutiny-panel");
    assertThat(structured("/body/northmoor/housing-scrutiny-panel").get("parentOrganization").get("name").asString()).isEqualTo("Northmoor Borough Council");
    assertThat(structured("/council/northmoor").get("@type").asString()).isEqualTo("GovernmentOrganization");
    JsonNode person = structured("/person/northmoor/ada-pellow");
    assertThat(person.get("@type").asString()).isEqualTo("Person");
    assertThat(person.get("@id").asString()).isEqualTo("http://localhost:7070/id/person/northmoor/ada-pellow");
  }

  private static JsonNode structured(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(Jsoup.parse(northmoor.get(path, "text/html").body()).select("script[type=application/ld+json]").html());
  }

  private static List<String> locations(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser()).select("loc").eachText();
  }
}
