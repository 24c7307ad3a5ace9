package org.moothall.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The words of a record, by the kind of thing they are said of.
record Said(Map<String, List<String>> words) {

  private static final Map<String, String> OF_RECORD = Map.of(
      "council", "council", "body", "body", "date", "date", "start", "start", "end", "end", "venue", "venue");
  private static final Map<String, List<String>> OF_LISTS = Map.of(
      "person", List.of("people", "name"), "attendance", List.of("people", "attendance"), "post", List.of("posts", "title"),
      "organisation", List.of("organisations", "name"), "title", List.of("items", "title"), "number", List.of("items", "number"));
  private static final Map<String, List<String>> OF_ITEMS = Map.of(
      "decision", List.of("decisions", "text"), "action", List.of("actions", "text"), "due", List.of("actions", "dueDate"), "vote", List.of("votes", "id"),
      "figure", List.of("figures", "about"), "value", List.of("figures", "value"), "question", List.of("questions", "text"));

  static Said of(JsonNode record) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    OF_RECORD.forEach((kind, key) -> words.put(kind, Stream.of(record.path(key)).filter(JsonNode::isString).map(JsonNode::asString).toList()));
    OF_LISTS.forEach((kind, path) -> words.put(kind, each(record.path(path.get(0))).flatMap(entry -> text(entry.path(path.get(1)))).toList()));
    OF_ITEMS.forEach((kind, path) -> words.put(kind,
        each(record.path("items")).flatMap(item -> each(item.path(path.get(0)))).flatMap(entry -> text(entry.path(path.get(1)))).toList()));
    words.put("reference", each(record.path("references")).flatMap(Said::text).toList());
    return new Said(words);
  }

  /// The words of one kind.
  List<String> of(String kind) {
    List<String> found = words.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("[never] no kind " + kind + " among " + words.keySet());
    }
    return found;
  }

  Stream<String> all() {
    return words.values().stream().flatMap(List::stream);
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<String> text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? Stream.of() : Stream.of(value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asString());
  }
}
