package org.moothall.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.query.Row;

/// A fact as a report on it names it: what whoever looks into it must know.
///
/// @param fact its name
/// @param local its path on this server; none for names that are not ours
/// @param evidence where its words stand, one `document#start-end` each
/// @param rules the rules that read it
/// @param words the words that it stands on
record Reported(String fact, Optional<String> local, List<String> evidence, List<String> rules, String words) {

  private static final int LONGEST = 600;

  /// The fact of rows of evidence; none where it stands on no words.
  static Optional<Reported> of(String iri, List<Row> evidence, Links links, Personal personal) {
    List<Row> told = evidence.stream().filter(row -> row.find("exact").isPresent()).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Reported(iri, links.local(iri), distinct(told.stream().map(row -> row.text("document") + "#" + row.text("start") + "-" + row.text("end"))),
        distinct(told.stream().map(row -> row.text("rule"))), personal.withhold(String.join(" […] ", distinct(told.stream().map(row -> row.text("exact")))))));
  }

  /// What a form elsewhere is given.
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("fact", fact);
    parameters.put("evidence", String.join(" ", evidence));
    parameters.put("rule", String.join(" ", rules));
    parameters.put("words", words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "…");
    return parameters;
  }

  /// The same as the beginning of a letter.
  String text() {
    StringBuilder text = new StringBuilder("What is wrong:\n\n\n");
    parameters().forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }

  private static List<String> distinct(Stream<String> values) {
    return values.filter(value -> !value.isEmpty()).distinct().toList();
  }
}
