package org.moothall.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// When an action is due: `text`, or an object with a `text` or a `value`.
record Deadline(String text) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Deadline of(JsonNode node) {
    return new Deadline(Stream.of(node, node.path("text"), node.path("value"))
        .filter(JsonNode::isValueNode).map(value -> value.asString("")).filter(text -> !text.isEmpty()).findFirst().orElse(""));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// Either says what the other says, or more: `March` and `by the end of March`.
  boolean same(Deadline other) {
    String one = PlainWords.of(text).plain();
    String two = PlainWords.of(other.text).plain();
    return one.contains(two) || two.contains(one);
  }

  @Override
  public String toString() {
    return text;
  }
}
