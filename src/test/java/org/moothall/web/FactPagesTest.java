package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader can do from a fact: trace it, quote it, see figures drawn.
class FactPagesTest {

  private static final String ACTION = "/action/bbbbbbbbbbb1";
  private static final String FIGURE = "/figure/ccccccccccc1";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  private static Document page(String path) throws Exception {
    HttpResponse<String> response = northmoor.get(path, "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static List<String> kinds(Document trace) {
    return trace.select("#steps > li > .label").eachText().stream().map(label -> label.replaceFirst(" ·.*", "")).toList();
  }

  @Test
  void a_trace_leads_from_the_document_to_whoever_is_to_act() throws Exception {
    assertThat(kinds(page("/trace" + ACTION))).startsWith("Document", "Item", "Theme").containsSubsequence("Decision", "Action", "Who is to act");
  }

  @Test
  void each_step_of_a_trace_names_the_steps_that_it_comes_from() throws Exception {
    Document trace = page("/trace" + ACTION);
    Element action = trace.expectFirst("#steps > li.here");
    assertThat(action.expectFirst(".words").text()).isEqualTo("Bring a plan for overdue repairs");
    assertThat(action.expectFirst(".meta").text()).isEqualTo("adopted by Report noted");
    assertThat(trace.expectFirst("#" + action.attr("data-from")).expectFirst(".words").text()).isEqualTo("Report noted");
  }

  @Test
  void the_trace_of_an_item_is_that_of_its_facts() throws Exception {
    Document trace = page("/trace/item/northmoor/housing-scrutiny-panel/2024-03-05/2");
    assertThat(trace.select("#steps > li.here .words").text()).startsWith("2 Housing repairs");
    assertThat(kinds(trace)).contains("Decision", "Action");
  }

  @Test
  void an_item_has_its_facts_its_meeting_and_its_neighbours() throws Exception {
    Document item = page("/item/northmoor/housing-scrutiny-panel/2024-03-05/2");
    assertThat(item.select("#matter .label").eachText()).contains("Action").anyMatch(label -> label.startsWith("Decision"));
    assertThat(item.select("#matter blockquote")).isNotEmpty();
    assertThat(item.select(".facts-of a").eachAttr("href"))
        .contains("/meeting/northmoor/housing-scrutiny-panel/2024-03-05", "/item/northmoor/housing-scrutiny-panel/2024-03-05/1");
    assertThat(item.select("#matter > .none")).isEmpty();
    assertThat(item.select("#matter a[href='/action/bbbbbbbbbbb1']")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trace/action/nothing", "/trace/%3Cscript%3E"})
  void there_is_no_trace_of_what_is_not_known(String path) throws Exception {
    assertThat(northmoor.get(path, "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void a_trace_runs_scripts_of_this_host_alone_and_no_styles_of_its_own() throws Exception {
    String policy = header(northmoor.get("/trace" + ACTION, "text/html"), "Content-Security-Policy");
    assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'").doesNotContain("unsafe", "http");
  }

  @Test
  void a_quotation_is_the_words_of_the_minutes_with_their_source_and_a_name_that_stays() throws Exception {
    Document page = page("/decision/aaaaaaaaaaa2");
    String exact = page.expectFirst(".quote a").text();
    Element citation = page.expectFirst("#citation");
    assertThat(citation.expectFirst("p").text()).isEqualTo(exact);
    assertThat(citation.text()).contains("Housing Scrutiny Panel", "5 March 2024", "item 2 Housing repairs", "http://localhost:7070/id/decision/aaaaaaaaaaa2");
    assertThat(page.expectFirst("button.copy").attr("data-text")).startsWith(exact).endsWith("/id/decision/aaaaaaaaaaa2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/decision/aaaaaaaaaaa1", ACTION, FIGURE, "/target/ccccccccccc2"})
  void every_fact_can_be_quoted_and_traced(String path) throws Exception {
    Document page = page(path);
    assertThat(page.select("#citation")).hasSize(1);
    assertThat(northmoor.get(page.expectFirst("#quote a[href^=/trace/]").attr("href"), "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void facts_of_a_meeting_lead_to_their_quotation_and_their_trace() throws Exception {
    Document page = page("/meeting/northmoor/housing-scrutiny-panel/2024-03-05");
    assertThat(page.select(".onto a").eachAttr("href")).contains(ACTION + "#quote", "/trace" + ACTION, FIGURE + "#quote");
  }

  @Test
  void a_figure_is_drawn_with_its_target_and_what_it_was_before_and_a_line_says_the_same() throws Exception {
    Document page = page(FIGURE);
    assertThat(page.select("svg.chart rect.bar")).hasSize(1);
    assertThat(page.select("svg.chart line.target")).hasSize(1);
    assertThat(page.select("svg.chart circle.before")).hasSize(1);
    assertThat(page.select(".measured + .meta span").eachText()).contains("67%", "before 57%", "target 80%");
    assertThat(page.select(".numbers")).isEmpty();
  }

  @Test
  void the_list_of_figures_draws_those_that_are_compared() throws Exception {
    Document page = page("/figures");
    assertThat(page.select("#compared a").eachAttr("href")).contains(FIGURE);
    assertThat(page.select("#compared svg")).hasSameSizeAs(page.select("#compared > ul > li"));
  }

  @Test
  void nothing_is_said_of_corrections_where_there_is_nobody_to_take_them() throws Exception {
    assertThat(page(ACTION).text()).doesNotContain("Something wrong?");
    assertThat(northmoor.get("/correction" + ACTION, "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void a_report_by_letter_or_elsewhere_has_the_fact_its_evidence_and_its_rule() {
    Reported reported = new Reported("http://localhost:7070/id/action/1", Optional.of("action/1"), List.of("http://localhost:7070/id/document/1#4-9"), List.of("actions/will"), "A & B");
    assertThat(Corrections.of("mailto:clerk@northmoor.example").begin(reported).orElseThrow())
        .startsWith("mailto:clerk@northmoor.example?").contains("action%2F1", "document%2F1%234-9", "rule%3A%20actions%2Fwill", "A%20%26%20B");
    assertThat(Corrections.of("https://northmoor.example/form?a=1").begin(reported).orElseThrow())
        .startsWith("https://northmoor.example/form?a=1&fact=").contains("&evidence=", "&rule=actions%2Fwill");
  }
}
