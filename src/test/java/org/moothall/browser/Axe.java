package org.moothall.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The checks of accessibility by axe-core, against WCAG 2.2 at levels A and AA and its best practices.
final class Axe {

  private static final String SCRIPT = read();
  private static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String CHECK = """
      const done = arguments[arguments.length - 1];
      axe.run(document, { runOnly: arguments[0] })
        .then(found => done(found.violations.map(rule => rule.id + ': '
          + rule.nodes.map(node => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | '))));
      """;

  private Axe() {}

  /// What is wrong with the page that the browser shows; nothing where all is well.
  static List<String> findings(Browser browser) {
    browser.run(SCRIPT);
    return broken(browser, ALL);
  }

  /// What cannot be told from its ground on a page whose findings were asked before.
  static List<String> contrasts(Browser browser) {
    return broken(browser, List.of("color-contrast"));
  }

  private static List<String> broken(Browser browser, List<String> rules) {
    return ((List<?>) browser.runAsync(CHECK, rules)).stream().map(String.class::cast).toList();
  }

  private static String read() {
    try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
