package org.moothall.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.query.Row;

/// A fact to be quoted: its words as the minutes have them, never in others, with who met when, at which item, and the address that stays.
///
/// @param words the words, in quotation marks
/// @param source body, council, day and item
/// @param address the name of the fact, which leads to its page
record Citation(String words, String source, String address) {

  /// The citation of a fact; none where it stands on no words.
  ///
  /// @param evidence rows with the words
  /// @param place rows with where they stand
  static Optional<Citation> of(String iri, List<Row> evidence, List<Row> place, Personal personal) {
    String words = evidence.stream().map(row -> personal.withhold(row.text("exact")).replaceAll("\\s+", " ").strip())
        .filter(exact -> !exact.isEmpty()).distinct().collect(Collectors.joining("” […] “"));
    Row at = place.isEmpty() ? new Row(Map.of()) : place.getFirst();
    String source = Stream.of(at.text("bodyName"), at.text("councilName"), day(at), item(at)).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(new Citation("“" + words + "”", source, iri));
  }

  /// The whole, to be copied.
  public String text() {
    return words + "\n" + (source.isEmpty() ? "" : source + "\n") + address;
  }

  private static String day(Row at) {
    return Dates.readable(at.text("date"), "http://www.w3.org/2001/XMLSchema#date");
  }

  private static String item(Row at) {
    return at.text("itemName").isEmpty() ? "" : "item " + at.text("itemName");
  }
}
