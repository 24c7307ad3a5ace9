package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.query.NorthmoorStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The search over real HTTP: its page, tables, feeds, suggestions, and `text:query`.
final class SearchTest {

  private static final String HTML = "text/html";
  private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> ";
  private static final Pattern VALUE = Pattern.compile("<li><a href=\"/search\\?([^\"]*)\"[^>]*>([^<]*)</a> <span class=\"number\">([\\d,]+)</span></li>");

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @BeforeAll
  static void the_index_is_there() throws IOException, InterruptedException {
    while (northmoor.get("/search.json?q=", "*/*").statusCode() == 503) {
      Thread.sleep(50);
    }
  }

  private static HttpResponse<String> page(String words) throws IOException, InterruptedException {
    return northmoor.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), HTML);
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return northmoor.get("/sparql?query=" + URLEncoder.encode(TEXT + Northmoor.MOOT + query, StandardCharsets.UTF_8), "text/csv");
  }

  @Test
  void a_page_shows_facts_and_passages_with_their_council_body_and_day() throws IOException, InterruptedException {
    HttpResponse<String> found = page("overdue repairs");
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains("<mark>overdue</mark>", "Northmoor Borough Council", "Housing Scrutiny Panel", "5 March 2024", "Action", "Passage");
  }

  @Test
  void markup_in_minutes_and_in_what_is_typed_is_escaped() throws IOException, InterruptedException {
    assertThat(page("damp").body()).contains("&lt;b&gt;were&lt;/b&gt;").doesNotContain("<b>were</b>");
    assertThat(page("\"><script>alert(1)</script>").body()).doesNotContain("<script>alert");
    assertThat(page("<script>alert(1)</script>").body()).doesNotContain("<script>alert");
  }

  @Test
  void what_is_personal_is_withheld() throws IOException, InterruptedException {
    assertThat(page("counted closed kind:passage").body()).contains(Personal.WITHHELD).doesNotContain("█");
  }

  @Test
  void nothing_found_says_what_was_looked_for_and_what_else_to_try() throws IOException, InterruptedException {
    HttpResponse<String> none = page("overdue bandstand");
    assertThat(none.statusCode()).isEqualTo(200);
    assertThat(none.body()).contains("overdue AND bandstand", "q=overdue+OR+bandstand", "How to search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"((((", "))))", "\"open", "a AND", "OR", "NOT", "-", "foo:bar", "kind:nonsense", "year:20", "*", "*open", "a*", "council:", "council:\"\"", "()", "/(.*a){20}/",
      "((((((((((((((((((((((a))))))))))))))))))))))", "{!lucene}", "a~9", "[a TO b]", "a^1e99", "\\", "\u0000", "“", "🏠", "--------a", "a:b:c", "_id:1", "NOT NOT NOT a"})
  void whatever_is_typed_gets_hits_or_is_told_what_is_wrong(String words) throws IOException, InterruptedException {
    assertThat(page(words).statusCode()).isIn(200, 400);
    HttpResponse<String> table = northmoor.get("/search.json?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), "*/*");
    assertThat(table.statusCode()).isIn(200, 400);
    assertThat(table.body()).doesNotContain("Exception", "org.apache");
  }

  @Test
  void what_cannot_be_read_is_told_with_its_place() throws IOException, InterruptedException {
    assertThat(page("damp (mould").body()).contains("A bracket that opens here is not closed. (character 6)", "value=\"damp (mould\"");
    assertThat(northmoor.get("/search.json?q=foo:bar", "*/*").body()).contains("There is no field “foo”", "character 1");
  }

  @Test
  void long_and_wide_searches_are_refused() throws IOException, InterruptedException {
    assertThat(page("a".repeat(501)).statusCode()).isEqualTo(400);
    assertThat(page("a ".repeat(61)).statusCode()).isEqualTo(400);
    assertThat(page("(".repeat(11) + "a" + ")".repeat(11)).statusCode()).isEqualTo(400);
    assertThat(northmoor.get("/search?q=a&page=501", HTML).statusCode()).isEqualTo(400);
    assertThat(northmoor.get("/search?q=a&sort=random()", HTML).statusCode()).isEqualTo(400);
  }

  @Test
  void facets_count_what_a_query_counts() throws IOException, InterruptedException {
    Map<String, String> shown = values(northmoor.get("/search?q=", HTML).body(), "kind");
    Map<String, String> asked = new TreeMap<>();
    for (String kind : List.of("Decision", "Action", "Figure", "Question", "Commitment", "Vote")) {
      asked.put(kind, ask("SELECT (COUNT(DISTINCT ?fact) AS ?n) WHERE { ?fact a moot:" + kind + " }").body().lines().toList().getLast());
    }
    shown.remove("Passage");
    assertThat(shown).isEqualTo(asked);
  }

  @Test
  void each_value_of_a_facet_leads_to_as_many_hits_as_it_says() throws IOException, InterruptedException {
    Matcher values = VALUE.matcher(northmoor.get("/search?q=repairs", HTML).body());
    int followed = 0;
    while (values.find()) {
      String table = northmoor.get("/search.csv?" + values.group(1).replace("&amp;", "&"), "*/*").body();
      assertThat(Csv.rows(table)).as(values.group(2)).hasSize(1 + Integer.parseInt(values.group(3)));
      followed++;
    }
    assertThat(followed).isPositive();
  }

  @Test
  void a_filter_can_be_taken_away() throws IOException, InterruptedException {
    String narrowed = northmoor.get("/search?q=repairs&kind=action&council=northmoor", HTML).body();
    assertThat(narrowed).contains("Narrowed to", "href=\"/search?q=repairs&amp;council=northmoor\"", "href=\"/search?q=repairs&amp;kind=action\"");
  }

  @Test
  void the_same_hits_are_had_as_tables() throws IOException, InterruptedException {
    String csv = northmoor.get("/search.csv?q=overdue", "*/*").body();
    JsonNode json = JsonMapper.shared().readTree(northmoor.get("/search?q=overdue", "application/sparql-results+json").body());
    assertThat(csv).startsWith("thing,kind,words,start,end,date,body,bodyName,council,councilName");
    assertThat(json.at("/results/bindings").size()).isEqualTo(Csv.rows(csv).size() - 1);
    assertThat(northmoor.get("/search.tsv?q=overdue", "*/*").body().lines().count()).isEqualTo(csv.lines().filter(line -> line.startsWith("http")).count() + 1);
    assertThat(northmoor.get("/search?q=overdue", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void a_search_is_a_feed_whose_entries_keep_their_names() throws IOException, InterruptedException {
    assertThat(Csv.rows(northmoor.get("/search.csv?q=overdue&sort=date", "*/*").body())).hasSizeGreaterThan(1);
    JsonNode feed = JsonMapper.shared().readTree(northmoor.get("/feeds/search.json?q=overdue", "*/*").body());
    JsonNode again = JsonMapper.shared().readTree(northmoor.get("/feeds/search.json?q=overdue", "*/*").body());
    assertThat(feed.at("/items").size()).isPositive();
    assertThat(feed.at("/items/0/id")).isEqualTo(again.at("/items/0/id"));
    assertThat(feed.at("/feed_url").asString()).endsWith("/feeds/search.json?q=overdue");
    assertThat(northmoor.get("/feeds/search.atom?q=overdue", "*/*").body()).contains("<entry>", "overdue repairs");
    assertThat(page("overdue").body()).contains("href=\"/feeds/search.atom?q=overdue\"");
  }

  @Test
  void typing_suggests_names_with_their_pages() throws IOException, InterruptedException {
    JsonNode names = JsonMapper.shared().readTree(northmoor.get("/suggest?q=pel", "*/*").body());
    assertThat(names.at("/0/label").asString()).isEqualTo("Ada Pellow");
    assertThat(names.at("/0/href").asString()).isEqualTo("/person/northmoor/ada-pellow");
    assertThat(northmoor.get("/suggest?q=" + "%22%3C*".repeat(50), "*/*").body()).isEqualTo("[]");
  }

  @Test
  void text_query_finds_the_best_first_and_joins() throws IOException, InterruptedException {
    String found = ask("SELECT ?words ?score WHERE { (?fact ?score ?words) text:query (\"overdue repairs\" 20) . ?fact a moot:Action } ORDER BY DESC(?score)").body();
    assertThat(found).contains("overdue repairs");
    assertThat(ask("SELECT (COUNT(*) AS ?n) WHERE { ?fact text:query (\"repairs OR minutes\" 2) }").body().strip()).endsWith("2");
    assertThat(ask("SELECT ?fact WHERE { ?fact text:query \"overdue\" ; a moot:Action }").body()).contains("/id/action/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(\"((((\" 5)", "(\"foo:bar\")", "(\"a\" \"b\")", "(\"a\" 5 6)", "(\"a\" -1)"})
  void a_text_query_that_cannot_be_read_is_the_callers_fault(String object) throws IOException, InterruptedException {
    assertThat(ask("SELECT ?x WHERE { ?x text:query " + object + " }").statusCode()).isEqualTo(400);
  }

  @Test
  void no_other_property_function_runs() throws IOException, InterruptedException {
    assertThat(ask("PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT ?x WHERE { ?x apf:splitIRI (?a ?b) }").body().strip()).isEqualTo("x");
    assertThat(ask("SELECT ?x WHERE { ?x <java:org.apache.jena.sparql.pfunction.library.str> 1 }").body().strip()).isEqualTo("x");
  }

  @Test
  void the_search_in_sparql_is_a_query_with_the_same_hits() throws IOException, InterruptedException {
    String page = northmoor.get("/search?q=repairs&kind=action&council=northmoor&year=2024", HTML).body();
    Matcher link = Pattern.compile("href=\"(/sparql\\?query=[^\"]*)\">This search in SPARQL").matcher(page);
    assertThat(link.find()).isTrue();
    List<List<String>> rows = Csv.rows(northmoor.get(link.group(1), "text/csv").body());
    assertThat(rows).hasSize(Csv.rows(northmoor.get("/search.csv?q=repairs&kind=action&council=northmoor&year=2024", "*/*").body()).size()).hasSizeGreaterThan(1);
  }

  @Test
  void a_withdrawn_document_is_in_no_search() throws IOException, InterruptedException {
    try (Northmoor other = Northmoor.started()) {
      while (other.get("/search.csv?q=triage", "*/*").statusCode() == 503) {
        Thread.sleep(50);
      }
      assertThat(other.get("/search.csv?q=triage", "*/*").body().lines().count()).isGreaterThan(1);
      other.store.replace(Map.of(), List.of(NodeFactory.createURI(NorthmoorStore.BASE + "graph/0a1b2c3d4e5f6071")));
      String left = other.get("/search.csv?q=triage", "*/*").body();
      while (left.lines().count() > 1) {
        left = other.get("/search.csv?q=triage", "*/*").body();
      }
      assertThat(other.get("/suggest?q=pellow", "*/*").body()).isEqualTo("[]");
    }
  }

  private static Map<String, String> values(String page, String facet) {
    Map<String, String> values = new TreeMap<>();
    Matcher matcher = VALUE.matcher(page);
    while (matcher.find()) {
      if (matcher.group(1).contains(facet + "=")) {
        values.put(matcher.group(2), matcher.group(3));
      }
    }
    return values;
  }
}
