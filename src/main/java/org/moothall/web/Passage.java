package org.moothall.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.query.Row;

/// The words that a fact stands on, as a page shows them.
///
/// @param document the document, by its name in the graph
/// @param start the first code point of the document's text
/// @param end the code point after the last
/// @param quote the words
/// @param rule the rule that read them
/// @param href where they are marked in the text
record Passage(String document, int start, int end, String quote, String rule, String href) {

  private static final Pattern PLACE = Pattern.compile("\\d{1,9}");

  /// The name of a mark on its page.
  static String mark(int start, int end) {
    return "e-" + start + "-" + end;
  }

  /// The name of the note on a mark.
  static String note(int start, int end) {
    return "n-" + start + "-" + end;
  }

  /// The passage of a row, if it has one.
  ///
  /// @param here the document whose text stands on the page itself, or nothing
  static Optional<Passage> of(Row row, String here, Links links, Personal personal) {
    if (row.find("document").isEmpty() || !isPlace(row.text("start")) || !isPlace(row.text("end"))) {
      return Optional.empty();
    }
    String document = row.text("document");
    int start = Integer.parseInt(row.text("start"));
    int end = Integer.parseInt(row.text("end"));
    String page = document.equals(here) ? "" : links.page(document).orElse("");
    String quote = personal.withhold(row.text("exact"));
    return Optional.of(new Passage(document, start, end, quote, row.text("rule"), page + "#" + mark(start, end)));
  }

  // A file of statements may say anything of anything.
  private static boolean isPlace(String digits) {
    return PLACE.matcher(digits).matches();
  }
}
