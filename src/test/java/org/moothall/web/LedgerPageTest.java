package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerPageTest {

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @Test
  void the_ledger_has_every_action_and_says_what_each_lacks() throws Exception {
    Document page = page("/actions");
    assertThat(page.select(".ledger > li")).hasSize(3);
    assertThat(page.select(".ledger").text()).contains("Director of Housing", "due 30 April 2024", "nobody named", "by Friday", "day not known", "no later minutes");
    assertThat(page.select("[role=status]").text()).isEqualTo("3 actions");
  }

  @Test
  void an_address_chooses_and_each_choice_can_be_taken_back() throws Exception {
    Document page = page("/actions?lacks=owner&council=council%2Fnorthmoor");
    assertThat(page.select(".ledger > li")).hasSize(2).allSatisfy(line -> assertThat(line.text()).contains("nobody named"));
    assertThat(page.select("select[name=lacks] option[selected]").val()).isEqualTo("owner");
    assertThat(page.select(".chips a").eachAttr("href")).containsExactly("/actions?lacks=owner", "/actions?council=council%2Fnorthmoor");
    String csv = northmoor.get(page.select(".behind .files a").attr("href"), "*/*").body();
    assertThat(csv.lines()).as("the same as rows").hasSize(3);
  }

  @Test
  void an_address_that_chooses_nothing_says_so() throws Exception {
    Document page = page("/actions?status=dropped");
    assertThat(page.select(".ledger > li")).isEmpty();
    assertThat(page.select("[role=status]").text()).isEqualTo("No action is like that.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actions?nosuch=1", "/actions?order=sideways", "/actions?page=0", "/actions?page=x", "/actions?council=a%20b", "/actions?status=open&status=lapsed"})
  void an_address_that_cannot_be_is_refused(String path) throws Exception {
    assertThat(northmoor.get(path, "application/json").statusCode()).isEqualTo(400);
  }

  @Test
  void what_an_address_brings_comes_back_escaped() throws Exception {
    assertThat(northmoor.get("/actions?year=%22%3E%3Cscript%3E", "text/html").body()).doesNotContain("<script>");
  }

  @Test
  void a_page_of_many_leads_on_and_back() throws Exception {
    assertThat(page("/actions?page=2").select(".ways a").eachAttr("href")).containsExactly("/actions");
  }

  @Test
  void a_trend_shares_its_years_and_tells_itself_in_words() {
    Trend trend = Trend.of(Map.of(2019, 2, 2021, 8), 2019, 2022);
    assertThat(trend.counts()).isEqualTo(List.of(2, 0, 8, 0));
    assertThat(trend.words()).isEqualTo("2019: 2, 2021: 8");
    assertThat(trend.path()).isEqualTo("M2 16V12M7 16V15M12 16V0M17 16V15");
    assertThat(Trend.of(Map.of(1990, 1), 1990, 2024).counts()).hasSize(16);
    assertThat(Trend.of(Map.of(), 2019, 2022).isDrawn()).isFalse();
  }

  private static Document page(String path) throws Exception {
    var response = northmoor.get(path, "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
