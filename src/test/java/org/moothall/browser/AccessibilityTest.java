package org.moothall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Every kind of page, as wide as a desk and as narrow as a small phone, in the light and in the dark.
class AccessibilityTest {

  private static final List<String> CLASSES =
      List.of("moot:Council", "moot:Body", "moot:Meeting", "moot:Person", "moot:Post", "moot:Decision", "moot:Action", "moot:Document", "moot:Figure", "moot:AgendaItem", "moot:Question", "moot:Vote",
          "skos:Concept");
  private static final List<String> ADDRESSES = List.of("/", "/queries", "/queries/open-actions", "/catalog", "/ontology", "/themes", "/shapes", "/nothing/there");
  private static final int[] WIDTHS = {320, 1280};

  @AutoClose static final ReadingRoom room = ReadingRoom.open();
  @AutoClose static final Browser browser = Browser.opened();

  @Test
  void axe_finds_nothing_on_any_kind_of_page() throws Exception {
    Map<String, List<String>> findings = new TreeMap<>();
    for (String page : pages()) {
      for (int width : WIDTHS) {
        browser.seen(width, 900, width == WIDTHS[0]).open(room.address(page));
        findings.put(page + " at " + width, Axe.findings(browser));
        browser.seen(width, 900, width != WIDTHS[0]);
        findings.put(page + " at " + width + " in the other light", Axe.contrasts(browser));
      }
    }
    findings.values().removeIf(List::isEmpty);
    assertThat(findings).isEmpty();
  }

  @Test
  void no_page_is_wider_than_the_screen() throws Exception {
    List<String> wide = new ArrayList<>();
    for (String page : pages()) {
      browser.seen(320, 900, false).open(room.address(page));
      if ((Boolean) browser.run("return document.documentElement.scrollWidth > 320")) {
        wide.add(page);
      }
    }
    assertThat(wide).isEmpty();
  }

  private static List<String> pages() throws Exception {
    List<String> pages = new ArrayList<>(ADDRESSES);
    for (String type : CLASSES) {
      pages.add(room.fullest(type));
      pages.add(room.emptiest(type));
    }
    return pages;
  }
}
