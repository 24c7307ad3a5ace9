package org.moothall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Every kind of page, as wide as a desk and as narrow as a small phone, in the light and in the dark.
class AccessibilityTest {

  private static final List<String> CLASSES = List.of("moot:Council", "moot:Body", "moot:Meeting", "moot:Person", "moot:Post", "moot:Decision", "moot:Action",
      "moot:Document", "moot:Figure", "moot:FigureSeries", "moot:AgendaItem", "moot:Question", "moot:Vote", "skos:Concept");
  private static final List<String> ADDRESSES = List.of("/", "/queries", "/queries/open-actions", "/catalog", "/ontology", "/themes", "/shapes", "/sparql",
      "/actions", "/actions?lacks=owner", "/figures", "/search?q=damp", "/search?q=zzzzz", "/search?q=(", "/nothing/there");
  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final String WIDER = """
      const width = arguments[0];
      return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('main *')]
        .filter(part => part.getBoundingClientRect().right > width).map(part => part.outerHTML.slice(0, 120)).slice(-3);
      """;

  @AutoClose static final ReadingRoom room = ReadingRoom.open();
  @AutoClose static final Browser browser = Browser.opened();

  @Test
  void axe_finds_nothing_on_any_kind_of_page() throws Exception {
    Map<String, List<String>> findings = new TreeMap<>();
    for (String page : full()) {
      findings.putAll(found(page, NARROW));
      findings.putAll(found(page, WIDE));
    }
    for (String page : empty()) {
      findings.putAll(found(page, NARROW));
    }
    findings.values().removeIf(List::isEmpty);
    assertThat(findings).isEmpty();
  }

  @Test
  void no_page_is_wider_than_the_screen() throws Exception {
    Map<String, Object> wide = new TreeMap<>();
    for (String page : Stream.concat(full().stream(), empty().stream()).toList()) {
      browser.seen(NARROW, 900, false).open(room.address(page));
      wide.put(page, browser.run(WIDER, NARROW));
    }
    wide.values().removeIf(List.of()::equals);
    assertThat(wide).isEmpty();
  }

  // What stands where is the same in either light: only what can be told from its ground is asked twice.
  private static Map<String, List<String>> found(String page, int width) {
    browser.seen(width, 900, width == NARROW).open(room.address(page));
    List<String> findings = Axe.findings(browser);
    browser.seen(width, 900, width != NARROW);
    return Map.of(page + " at " + width, findings, page + " at " + width + " in the other light", Axe.contrasts(browser));
  }

  private static List<String> full() throws Exception {
    List<String> pages = new ArrayList<>(ADDRESSES);
    pages.add("/trace" + room.page("?page a moot:Action . ?later moot:follows ?page"));
    for (String type : CLASSES) {
      pages.add(room.fullest(type));
    }
    return pages;
  }

  private static List<String> empty() throws Exception {
    List<String> pages = new ArrayList<>();
    for (String type : CLASSES) {
      pages.add(room.emptiest(type));
    }
    return pages;
  }
}
