package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.query.NorthmoorStore;

class PagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String MEETING = "/meeting/northmoor/housing-scrutiny-panel/2024-03-05";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | /council/northmoor
      */*                                                             | /data/council/northmoor.ttl
      application/ld+json                                             | /data/council/northmoor.jsonld
      text/turtle;q=0.4, application/rdf+xml                          | /data/council/northmoor.rdf
      text/html;q=0.3, text/turtle                                    | /data/council/northmoor.ttl
      """)
  void a_name_leads_to_the_page_or_to_the_data(String accept, String target) throws Exception {
    HttpResponse<String> response = northmoor.get("/id/council/northmoor", accept);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).endsWith(target);
    assertThat(header(response, "Vary")).contains("Accept");
    assertThat(northmoor.get(target, accept).statusCode()).isEqualTo(200);
  }

  @Test
  void a_name_that_nothing_acceptable_stands_behind_is_refused_at_once() throws Exception {
    assertThat(northmoor.get("/id/council/northmoor", "image/png").statusCode()).isEqualTo(406);
    assertThat(header(northmoor.get("/id/council/northmoor", "image/png, text/html;q=0.5"), "Location")).endsWith("/council/northmoor");
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".jsonld", ".nt", ".rdf", ".trig", ".nq"})
  void a_name_with_a_suffix_leads_to_the_data_in_that_format(String suffix) throws Exception {
    HttpResponse<String> response = northmoor.get("/id/council/northmoor" + suffix, BROWSER);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).endsWith("/data/council/northmoor" + suffix);
  }

  @Test
  void formats_with_graphs_name_those_that_the_statements_stand_in() throws Exception {
    assertThat(northmoor.get("/data/council/northmoor.trig", "*/*").body()).contains("id/graph/councils> {", "id/graph/0a1b2c3d4e5f6071> {");
    assertThat(northmoor.get("/data/council/northmoor.nq", "*/*").body().lines()).isNotEmpty().allMatch(line -> line.startsWith("<http://localhost:7070/data/") || line.matches(".* <http://localhost:7070/id/graph/[^>]+> \\."));
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".jsonld", ".nt", ".rdf", ".trig", ".nq"})
  void data_come_in_the_format_of_the_suffix(String suffix) throws Exception {
    HttpResponse<String> response = northmoor.get("/data" + MEETING + suffix, "*/*");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Old Corn Exchange");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/council/nowhere", "/council/nowhere", "/data/council/nowhere.ttl", "/theme/nothing", "/queries/nothing", "/%3Cscript%3E", "/a%20b", "/id/a%22b"})
  void what_the_graph_does_not_know_is_not_found(String path) throws Exception {
    HttpResponse<String> page = northmoor.get(path, BROWSER);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(page.body()).select("h1")).hasSize(1);
    assertThat(Jsoup.parse(page.body()).select("script")).allSatisfy(script -> assertThat(script.attr("src")).startsWith("/static/"));
    HttpResponse<String> program = northmoor.get(path, "application/json");
    assertThat(program.statusCode()).isEqualTo(404);
    assertThat(header(program, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void the_front_page_counts_and_lists() throws Exception {
    Document page = page("/");
    assertThat(page.select(".counts").text()).contains("2 documents").contains("3 actions");
    assertThat(page.select("a[href=/council/northmoor]").text()).isEqualTo("Northmoor Borough Council");
    assertThat(page.select("a[href=" + MEETING + "]")).isNotEmpty();
    assertThat(page.select(".counts").text()).contains("1 meeting ");
    assertThat(page.select("a[href$=/2024-02-06]")).as("only referred to").isEmpty();
    assertThat(page.select("a[href=/theme/housing-repairs]").text()).isEqualTo("Housing repairs");
  }

  @Test
  void an_attendance_says_where_once_and_whose() throws Exception {
    Elements places = page(MEETING).select("#attendance td:has(a:contains(Ada Pellow)) + td a.where");
    assertThat(places.eachText()).containsExactly("where", "2");
    assertThat(places.eachAttr("aria-label")).containsExactly("where Ada Pellow is named", "2 Ada Pellow is named");
  }

  @Test
  void the_title_of_a_meeting_has_its_date_in_words() throws Exception {
    assertThat(page(MEETING).select("h1").text()).isEqualTo("Housing Scrutiny Panel, 5 March 2024");
    assertThat(page("/document/0a1b2c3d4e5f6071").select("a[href=" + MEETING + "]").text()).isEqualTo("Housing Scrutiny Panel, 5 March 2024");
  }

  @Test
  void each_fact_of_a_meeting_leads_to_its_words_in_the_text() throws Exception {
    Document page = page(MEETING);
    assertThat(page.select(".minutes").text()).contains("Old Corn Exchange");
    assertThat(page.select("a[href^=#e-]")).hasSizeGreaterThan(10).allSatisfy(
        link -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.attr("href")).isNotNull());
    Element target = page.select("mark").stream().filter(mark -> mark.text().equals("target of 80%")).findFirst().orElseThrow();
    assertThat(target.id()).matches("e-\\d+-\\d+");
  }

  @Test
  void the_marks_of_a_text_are_its_passages_whatever_characters_precede_them() throws Exception {
    Document page = page(MEETING);
    for (Element quote : page.select(".quote a[href^=#e-]")) {
      Element mark = page.select("mark[id=" + quote.attr("href").substring(1) + "]").getFirst();
      String words = quote.text().substring(1, quote.text().length() - 1);
      assertThat(mark.text()).isIn(words, words.substring(0, Math.min(words.length(), mark.text().length())));
    }
  }

  @Test
  void documents_without_a_meeting_show_their_text_and_facts() throws Exception {
    Document page = page("/document/1b2c3d4e5f607182");
    assertThat(page.select(".minutes").text()).contains("We moved the call centre");
    assertThat(page.select("#items").text()).contains("4 minutes").contains("share the rota by Friday");
  }

  @Test
  void a_mark_leads_to_its_fact_with_rule_confidence_and_tier() throws Exception {
    Document page = page("/document/0a1b2c3d4e5f6071");
    Element mark = page.select("mark.m-charged[id=e-784-836]").getFirst();
    Element note = page.select("li[id=" + mark.select("> a").attr("href").substring(1) + "]").getFirst();
    assertThat(note.select("a[href=/action/bbbbbbbbbbb2]").text()).isEqualTo("Report back");
    assertThat(note.text()).contains("rule action/resolved", "confidence 0.7", "flagged");
    assertThat(note.select(".words a").attr("href")).isEqualTo("#" + mark.id());
    assertThat(mark.classNames()).contains("m-flagged");
  }

  @Test
  void what_was_not_understood_is_marked_apart_and_in_the_legend() throws Exception {
    Document page = page("/document/0a1b2c3d4e5f6071");
    assertThat(page.select(".minutes mark.m-passed-over mark.m-untyped").text()).isEqualTo("Ofgrid review");
    assertThat(page.select(".minutes mark.m-charged mark.m-candidate").text()).isEqualTo("overdue repairs");
    for (String style : new String[] {"m-decided", "m-charged", "m-said", "m-named", "m-candidate", "m-passed-over", "m-untyped"}) {
      assertThat(page.select(".legend mark." + style + ":not(.m-flagged)")).as(style).hasSize(1);
    }
  }

  @Test
  void words_of_a_mark_are_one_stop_for_the_keyboard() throws Exception {
    Document page = page("/document/0a1b2c3d4e5f6071");
    Elements stops = page.select(".minutes a:not([tabindex])");
    assertThat(stops.eachAttr("href")).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    assertThat(page.select(".minutes a").eachAttr("href")).allSatisfy(note -> assertThat(page.getElementById(note.substring(1))).as(note).isNotNull());
  }

  @Test
  void a_document_has_a_receipt_that_leads_to_the_words() throws Exception {
    Element receipt = page("/document/0a1b2c3d4e5f6071").select("#receipt").getFirst();
    assertThat(receipt.text()).contains("share of names typed 88 %", "1142 of 1182 read", "9 read like a decision or an action, 1 of these gave no fact",
        "12 asserted, 2 to check", "When it closed no line after the last item tells when the meeting closed", "of 1 action: the words charge nobody");
    assertThat(receipt.select("a:contains(Ofgrid review)").attr("href")).matches("#e-\\d+-\\d+");
    assertThat(page("/document/1b2c3d4e5f607182").getElementById("receipt")).as("of a document without counts").isNull();
  }

  @Test
  void words_of_a_document_are_never_markup() throws Exception {
    String page = northmoor.get(MEETING, BROWSER).body();
    assertThat(page).contains("&lt;b&gt;were&lt;/b&gt; counted &amp; closed").doesNotContain("<b>");
  }

  @Test
  void sentences_on_a_person_s_death_are_withheld() throws Exception {
    assertThat(page(MEETING).select(".minutes").text()).contains("[withheld: personal]").doesNotContain("Ivo Marl");
  }

  @Test
  void every_page_says_which_queries_are_behind_it() throws Exception {
    for (String path : new String[] {"/", MEETING, "/council/northmoor", "/action/bbbbbbbbbbb1", "/target/ccccccccccc2"}) {
      Document page = page(path);
      assertThat(page.select(".behind a[href^=/sparql?query=]")).as(path).isNotEmpty();
      String href = page.select(".behind a").getFirst().attr("href");
      assertThat(northmoor.get(href, "application/sparql-results+json").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_named_query_is_a_page_a_form_and_data() throws Exception {
    Document page = page("/queries/open-actions?council=council%2Fnorthmoor");
    assertThat(page.select("form input[name=council]").val()).isEqualTo("council/northmoor");
    assertThat(page.select("table").text()).contains("Director of Housing");
    assertThat(northmoor.get("/queries/open-actions.csv?council=council%2Fnorthmoor", "*/*").body()).startsWith("date,councilName");
    assertThat(northmoor.get("/queries/open-actions", "application/json").body()).contains("\"bindings\"");
    assertThat(northmoor.get("/queries/open-actions?since=soon", "application/json").statusCode()).isEqualTo(400);
    assertThat(northmoor.get("/queries/open-actions?nosuch=1", "application/json").statusCode()).isEqualTo(400);
  }

  @Test
  void a_value_given_to_a_form_comes_back_escaped() throws Exception {
    String page = northmoor.get("/queries/open-actions?council=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", BROWSER).body();
    assertThat(page).doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/themes", "/shapes"})
  void vocabularies_are_turtle_for_programs_and_pages_for_people(String path) throws Exception {
    HttpResponse<String> turtle = northmoor.get(path, "text/turtle");
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(header(turtle, "Content-Type")).startsWith("text/turtle");
    assertThat(page(path).select("h1")).hasSize(1);
    assertThat(northmoor.get(path + ".ttl", BROWSER).body()).isEqualTo(turtle.body());
  }

  @Test
  void the_ontology_page_has_a_place_for_each_term() throws Exception {
    assertThat(page("/ontology").getElementById("Meeting")).isNotNull();
  }

  @Test
  void health_says_that_the_server_is_ready() throws Exception {
    assertThat(northmoor.get("/health", "*/*").body()).contains("\"ready\":true").contains("\"documents\":2").contains("\"version\":");
  }

  @Test
  void no_link_from_the_front_page_onwards_is_dead() throws Exception {
    Map<String, String> from = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    from.put("/", "");
    open.add("/");
    while (!open.isEmpty()) {
      String path = open.remove();
      HttpResponse<String> response = northmoor.get(path, BROWSER);
      assertThat(response.statusCode()).as(path + " from " + from.get(path)).isIn(200, 303);
      if (header(response, "Content-Type").startsWith("text/html")) {
        Document page = Jsoup.parse(response.body());
        for (Element link : page.select("a[href], link[href], script[src]")) {
          String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          if (target.startsWith("#")) {
            assertThat(page.getElementById(target.substring(1))).as(target + " on " + path).isNotNull();
          } else if (target.startsWith("/")) {
            String clean = URI.create(target).getRawSchemeSpecificPart();
            if (from.putIfAbsent(asked(clean), path) == null) {
              open.add(clean);
            }
          } else {
            assertThat(target).matches("https?://.*");
          }
        }
      }
    }
    assertThat(from).hasSizeGreaterThan(100);
  }

  /// The rows behind pages are asked for once a query and format, not once a page.
  private static String asked(String address) {
    return address.contains("/pages/") ? address.replaceFirst("\\?.*", "") : address;
  }

  @Test
  void the_rows_behind_a_page_are_a_page_a_table_json_and_a_feed() throws Exception {
    Element behind = page("/council/northmoor").select(".behind li:contains(Its identifiers, bodies and posts)").getFirst();
    List<String> addresses = behind.select(".files a").eachAttr("href");
    assertThat(addresses).hasSize(3);
    String csv = northmoor.get(addresses.get(0), "*/*").body();
    assertThat(csv).startsWith("part,code,link,body,name,meetings").contains("Housing Scrutiny Panel");
    assertThat(northmoor.get(addresses.get(1), "*/*").body()).contains("\"bindings\"", "Housing Scrutiny Panel");
    assertThat(northmoor.get(addresses.get(2), "*/*").body()).contains("<entry>", "Housing Scrutiny Panel");
    assertThat(page(addresses.get(0).replace(".csv", "")).select("table").text()).contains("Housing Scrutiny Panel");
    assertThat(northmoor.get("/pages/council/nothing.csv", "*/*").statusCode()).isEqualTo(404);
    assertThat(northmoor.get("/pages/nothing/organisation.csv", "*/*").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", MEETING, "/council/northmoor", "/action/bbbbbbbbbbb1", "/theme/housing-repairs", "/queries/open-actions", "/ontology", "/catalog", "/queries", "/sparql"})
  void a_page_says_what_it_is_and_where_it_stands(String path) throws Exception {
    Document page = page(path);
    assertThat(page.title()).isNotEmpty();
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:7070" + path);
    assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost:7070" + path);
    assertThat(page.select("meta[name=description]").attr("content")).isNotEmpty().isEqualTo(page.select("meta[property=og:description]").attr("content"));
  }

  @ParameterizedTest
  @EnumSource
  void a_page_of_a_thing_asks_six_queries_at_most(PageKind kind) {
    PublishedQueries queries = new PublishedQueries(NorthmoorStore.BASE);
    int head = queries.behind("any").list().size();
    assertThat(head + kind.folders().stream().mapToInt(folder -> queries.behind(folder).list().size()).sum()).isLessThanOrEqualTo(6);
  }

  @Test
  void the_front_page_asks_six_queries_at_most() {
    PublishedQueries queries = new PublishedQueries(NorthmoorStore.BASE);
    assertThat(queries.behind("front").list().size() + queries.behind("actions").list().size()).isLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/actions", "/council/northmoor", "/body/northmoor/housing-scrutiny-panel", "/person/northmoor/ada-pellow", "/post/northmoor/director-of-housing", "/theme/housing-repairs"})
  void a_page_is_light_and_asks_no_other_host_and_has_no_script_or_style_within(String path) throws Exception {
    String body = northmoor.get(path, BROWSER).body();
    assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    Document page = Jsoup.parse(body);
    assertThat(page.select("[style], style, script:not([src^=/static/]):not([type=application/ld+json]), [onclick]")).isEmpty();
    assertThat(page.select("link[rel=stylesheet], img[src], iframe, script[src]").eachAttr("href")).allMatch(address -> address.startsWith("/"));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("h1")).hasSize(1);
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> response = northmoor.get(path, BROWSER);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
