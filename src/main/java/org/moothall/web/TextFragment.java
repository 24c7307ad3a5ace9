package org.moothall.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The ending of an address that leads a browser to some words of a page (URL Fragment Text Directives).
final class TextFragment {

  private static final int WORDS = 6;

  private TextFragment() {}

  /// Leads to the first words of a passage, as far as they stand in one line; nothing where they are withheld.
  static String of(String words) {
    String line = words.lines().map(String::strip).filter(each -> each.split("\\s+").length >= WORDS / 2).findFirst().orElse(words.lines().findFirst().orElse(""));
    String first = String.join(" ", Arrays.stream(line.split("\\s+")).limit(WORDS).toList());
    return first.isBlank() || first.indexOf('█') >= 0 ? "" : "#:~:text=" + URLEncoder.encode(first, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
