package org.moothall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The ways that people take from page to page, with scripts and without.
class JourneysTest {

  @AutoClose static final ReadingRoom room = ReadingRoom.open();
  @AutoClose static final Browser scripted = Browser.opened();
  @AutoClose static final Browser plain = Browser.withoutScripts();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void from_a_theme_two_clicks_lead_to_the_very_words_of_the_minutes(boolean scripts) {
    Browser browser = scripts ? scripted : plain;
    browser.open(room.address("/theme/housing-repairs"));
    browser.follow(browser.one("#actions .words a"));
    String quote = browser.one("blockquote.quote").getText();
    browser.follow(browser.one("blockquote.quote a"));
    assertThat(browser.one(".minutes :target").getText()).isNotBlank().satisfies(words -> assertThat(letters(quote)).contains(letters(words)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void from_a_person_the_meetings_attended_can_be_opened_and_name_the_person(boolean scripts) throws Exception {
    Browser browser = scripts ? scripted : plain;
    browser.open(room.address(room.fullest("moot:Person")));
    String name = browser.one("h1").getText();
    assertThat(browser.all("#attendance tbody tr")).isNotEmpty();
    browser.follow(browser.one("#meetings td a"));
    assertThat(browser.address()).contains("/meeting/");
    assertThat(browser.text()).contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  @Test
  void marked_words_of_a_meeting_open_what_they_stand_for_beside_them() throws Exception {
    scripted.open(room.address(room.fullest("moot:Meeting")));
    WebElement words = scripted.one(".minutes mark.m-decided a, .minutes mark.m-charged a");
    words.sendKeys(Keys.ENTER);
    WebElement opened = scripted.one(".opened");
    assertThat(opened.isDisplayed()).isTrue();
    assertThat(opened.getText()).contains("rule ", "confidence ");
    assertThat(opened.findElements(By.cssSelector(".how a"))).isNotEmpty();
    opened.sendKeys(Keys.ESCAPE);
    assertThat(opened.isDisplayed()).isFalse();
    assertThat(scripted.address()).doesNotContain("#");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_phrase_is_searched_for_narrowed_to_a_council_and_taken_away_as_a_table(boolean scripts) throws Exception {
    Browser browser = scripts ? scripted : plain;
    browser.open(room.address("/"));
    browser.one("main input[name=q]").sendKeys("\"damp and mould\"");
    browser.follow(browser.one("main form button"));
    assertThat(browser.all(".hits li mark")).isNotEmpty().extracting(mark -> mark.getText().toLowerCase(Locale.UK))
        .isSubsetOf("damp", "and", "mould", "damp and mould");
    WebElement facet = browser.one(".facets a[href*='council=']");
    String council = facet.getText();
    browser.follow(facet);
    List<WebElement> hits = browser.all(".hits > ol > li");
    assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.getText()).contains(council));
    String table = browser.one(".hits a[href^='/search.csv']").getDomAttribute("href");
    List<String> councils = new ArrayList<>();
    ResultSetMgr.read(new ByteArrayInputStream(room.get(table, "*/*").body().getBytes(StandardCharsets.UTF_8)), ResultSetLang.RS_CSV)
        .forEachRemaining(row -> councils.add(row.getLiteral("councilName").getString()));
    assertThat(councils).hasSize(hits.size()).containsOnly(council);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_series_draws_a_bar_for_each_of_its_figures_in_the_order_of_their_days(boolean scripts) throws Exception {
    Browser browser = scripts ? scripted : plain;
    browser.open(room.address(room.fullest("moot:FigureSeries")));
    List<WebElement> rows = browser.all("tbody tr");
    assertThat(rows).hasSizeGreaterThan(1).hasSameSizeAs(browser.all(".chart rect.bar"));
    assertThat(browser.all(".chart text.of")).allSatisfy(day -> assertThat(day.getText()).matches("\\d{1,2} \\p{L}+ \\d{4}"));
    browser.follow(rows.getFirst().findElement(By.cssSelector("a")));
    assertThat(browser.address()).contains("/figure/");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_figure_is_shown_beside_its_target(boolean scripts) {
    Browser browser = scripts ? scripted : plain;
    browser.open(room.address("/figures"));
    WebElement figure = browser.all("#compared li").stream().filter(one -> one.getText().contains("target")).findFirst().orElseThrow();
    String target = figure.findElements(By.cssSelector(".meta span")).stream().map(WebElement::getText)
        .filter(words -> words.startsWith("target ")).findFirst().orElseThrow();
    browser.follow(figure.findElement(By.cssSelector(".words a")));
    assertThat(browser.one(".measured + .meta").getText()).contains(target.substring("target ".length()));
    WebElement bar = browser.one(".chart rect.bar");
    double share = Double.parseDouble(bar.getDomAttribute("width").replace("%", "")) / 100;
    assertThat(bar.getSize().getWidth()).isCloseTo((int) (share * browser.one(".chart").getSize().getWidth()), Offset.offset(2));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_action_is_traced_to_its_document_and_to_what_followed(boolean scripts) throws Exception {
    Browser browser = scripts ? scripted : plain;
    browser.open(room.address(room.page("?page a moot:Action . ?later moot:follows ?page")));
    browser.follow(browser.one("a[href^='/trace/']"));
    List<String> steps = browser.all("#steps .label").stream().map(WebElement::getText).toList();
    assertThat(steps).anyMatch(step -> step.startsWith("Document")).anyMatch(step -> step.startsWith("Later report"))
        .anyMatch(step -> step.contains("traced here"));
    if (scripts) {
      assertThat(browser.awaited("#picture:not([hidden]) canvas").isDisplayed()).isTrue();
    }
  }

  @Test
  void a_link_to_a_query_shows_the_same_rows_in_a_fresh_profile() {
    scripted.open(room.address("/queries/open-actions"));
    scripted.follow(scripted.one("a[href^='/sparql?query=']"));
    List<String> rows = rows(scripted);
    assertThat(rows).hasSizeGreaterThan(3);
    scripted.one(".yasqe_share").click();
    String link = scripted.awaited(".yasqe_sharePopup input, .yasqe_sharePopup textarea").getDomProperty("value");
    try (Browser other = Browser.opened()) {
      assertThat(rows(other.open(link))).isEqualTo(rows);
    }
  }

  private static List<String> rows(Browser browser) {
    browser.awaited(".yasr_results table tbody tr");
    return browser.all(".yasr_results table tbody tr").stream().map(WebElement::getText).toList();
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
