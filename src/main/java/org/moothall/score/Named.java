package org.moothall.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.score.Account.Ground;
import org.moothall.score.Account.Grounded;
import tools.jackson.databind.JsonNode;

/// A name, whether a document gives it bare or as the `name`, `title`, `id` or `label` of an object.
///
/// @param evidence the rules by which a record has it
record Named(String name, List<Ground> evidence) implements Grounded {

  Named {
    evidence = List.copyOf(evidence);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Named of(JsonNode node) {
    Stream<JsonNode> places = Stream.concat(Stream.of(node), Stream.of("name", "title", "id", "label").map(node::path));
    String name = places.filter(JsonNode::isValueNode).map(value -> value.asString("")).filter(words -> !words.isEmpty()).findFirst().orElse("");
    return new Named(name, node.path("evidence").valueStream().map(words -> new Ground(words.path("rule").asString(""))).toList());
  }

  static List<String> names(List<Named> all) {
    return all.stream().map(Named::name).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
