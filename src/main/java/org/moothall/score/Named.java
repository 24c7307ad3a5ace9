package org.moothall.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A name, whether a document gives it bare or as the `name`, `title`, `id` or `label` of an object.
record Named(String name) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Named of(JsonNode node) {
    Stream<JsonNode> places = Stream.concat(Stream.of(node), Stream.of("name", "title", "id", "label").map(node::path));
    return new Named(places.filter(JsonNode::isValueNode)
        .map(value -> value.asString("")).filter(name -> !name.isEmpty()).findFirst().orElse(""));
  }

  static List<String> names(List<Named> all) {
    return all.stream().map(Named::name).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
