package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.query.NorthmoorStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedTest {

  private static final String FOLLOWED = """
      @prefix moot: <https://w3id.org/moothall/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <action/bbbbbbbbbbb1> moot:followedBy <follow-up/1> .
      <follow-up/1> a moot:FollowUp ; rdfs:label "The plan had come." ; moot:follows <action/bbbbbbbbbbb1> ; moot:progress moot:completed ;
        moot:council <council/northmoor> ; moot:body <body/northmoor/housing-scrutiny-panel> ; moot:date "2024-06-04"^^xsd:date ;
        moot:statedIn <item/northmoor/housing-scrutiny-panel/2024-06-04/1> .
      <item/northmoor/housing-scrutiny-panel/2024-06-04/1> a moot:AgendaItem ; rdfs:label "1 Plans" .
      """;

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @Test
  void what_xml_cannot_say_stands_in_a_feed_as_the_replacement_character() throws Exception {
    HttpResponse<String> answer = northmoor.get("/feeds/search.atom?q=housing%06", "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(only(xml(answer.body()).child(0), "title").text()).endsWith("housing\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "council/northmoor", "body/northmoor/housing-scrutiny-panel", "person/northmoor/ada-pellow", "theme/housing-repairs",
      "theme/housing", "queries/open-actions", "queries/action-status"})
  void an_atom_feed_keeps_the_rules_of_its_standard(String feed) throws Exception {
    HttpResponse<String> answer = northmoor.get("/feeds/" + feed + ".atom", "*/*");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/atom+xml");
    Element root = xml(answer.body()).child(0);
    assertThat(root.tagName()).isEqualTo("feed");
    assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
    checkHead(root);
    assertThat(only(only(root, "author"), "name").text()).isNotEmpty();
    assertThat(link(root, "self")).isEqualTo("http://localhost:7070/feeds/" + feed + ".atom");
    List<Element> entries = root.select("> entry");
    assertThat(entries).allSatisfy(FeedTest::checkEntry);
    assertThat(entries.stream().map(entry -> only(entry, "id").text())).doesNotHaveDuplicates();
    assertThat(entries.isEmpty()).isEqualTo(feed.equals("queries/action-status"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "council/northmoor", "queries/open-actions"})
  void a_json_feed_tells_the_same_as_the_atom_feed(String feed) throws Exception {
    HttpResponse<String> answer = northmoor.get("/feeds/" + feed + ".json", "*/*");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/feed+json");
    JsonNode json = JsonMapper.shared().readTree(answer.body());
    assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    List<String> atom = xml(northmoor.get("/feeds/" + feed + ".atom", "*/*").body()).select("entry > id").eachText();
    assertThat(json.get("items").valueStream().map(item -> item.get("id").asString()).toList()).isNotEmpty().isEqualTo(atom);
    assertThat(json.get("items").valueStream().filter(item -> item.get("content_text").asString().isEmpty() || item.get("title").asString().isEmpty())).isEmpty();
  }

  @Test
  void what_came_of_an_action_is_an_entry_and_no_other_entry_changes() throws Exception {
    String before = entries();
    var name = NodeFactory.createURI(NorthmoorStore.BASE + "graph/links/northmoor");
    Graph links = GraphMemFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(FOLLOWED)).lang(Lang.TURTLE).base(NorthmoorStore.BASE).parse(links);
    northmoor.store.replace(Map.of(name, links), List.of());
    Document feed = xml(northmoor.get("/feeds/council/northmoor.atom", "*/*").body());
    Element newest = feed.select("entry").getFirst();
    assertThat(only(newest, "id").text()).isEqualTo(NorthmoorStore.BASE + "follow-up/1");
    assertThat(only(newest, "title").text()).isEqualTo("Completed: Director of Housing to bring a plan for overdue repairs by 30 April 2024");
    newest.remove();
    assertThat(feed.select("entry").outerHtml()).isEqualTo(before);
    northmoor.store.replace(Map.of(), List.of(name));
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void a_page_leads_to_its_feed() throws Exception {
    for (String page : List.of("/", "/council/northmoor", "/body/northmoor/housing-scrutiny-panel", "/person/northmoor/ada-pellow", "/theme/housing", "/queries/open-actions?since=2024-01-01")) {
      Document html = Jsoup.parse(northmoor.get(page, "text/html").body());
      for (String type : List.of("application/atom+xml", "application/feed+json")) {
        String href = html.select("link[rel=alternate][type=" + type + "]").attr("href");
        assertThat(northmoor.get(href, "*/*").statusCode()).as(href).isEqualTo(200);
      }
    }
    assertThat(northmoor.get("/meeting/northmoor/housing-scrutiny-panel/2024-03-05", "text/html").body()).doesNotContain("application/atom+xml");
  }

  @Test
  void a_feed_that_the_client_has_is_not_sent_again_and_one_of_nothing_is_not_found() throws Exception {
    HttpResponse<String> answer = northmoor.get("/feeds/all.atom", "*/*");
    var again = HttpRequest.newBuilder(northmoor.uri("/feeds/all.atom"));
    assertThat(northmoor.send(again.copy().header("If-None-Match", header(answer, "ETag"))).statusCode()).isEqualTo(304);
    assertThat(northmoor.send(again.copy().header("If-Modified-Since", header(answer, "Last-Modified"))).statusCode()).isEqualTo(304);
    for (String path : List.of("/feeds/all", "/feeds/council/nowhere.atom", "/feeds/meeting/northmoor/housing-scrutiny-panel/2024-03-05.atom", "/feeds/queries/nowhere.atom")) {
      assertThat(northmoor.get(path, "*/*").statusCode()).as(path).isEqualTo(404);
    }
    assertThat(northmoor.get("/feeds/queries/open-actions.atom?since=soon", "*/*").statusCode()).isEqualTo(400);
  }

  private static String entries() throws IOException, InterruptedException {
    return xml(northmoor.get("/feeds/council/northmoor.atom", "*/*").body()).select("entry").outerHtml();
  }

  private static void checkEntry(Element entry) {
    checkHead(entry);
    assertThat(link(entry, "alternate")).startsWith("http://localhost:7070/");
    assertThat(only(entry, "content").children()).isEmpty();
    assertThat(entry.select("> published")).hasSizeLessThanOrEqualTo(1).allSatisfy(date -> OffsetDateTime.parse(date.text()));
    assertThat(entry.select("> category")).allSatisfy(category -> assertThat(category.attr("term")).isNotEmpty());
  }

  private static void checkHead(Element of) {
    assertThat(only(of, "id").text()).startsWith("http://localhost:7070/");
    assertThat(only(of, "title").text()).isNotEmpty();
    assertThat(OffsetDateTime.parse(only(of, "updated").text())).isAfter("2020-01-01T00:00:00Z");
  }

  private static Element only(Element of, String name) {
    List<Element> found = of.select("> " + name);
    assertThat(found).as(name + " of " + of.tagName()).hasSize(1);
    return found.getFirst();
  }

  private static String link(Element of, String relation) {
    List<Element> found = of.select("> link[rel=" + relation + "]");
    assertThat(found).as(relation).hasSize(1);
    return found.getFirst().attr("href");
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
