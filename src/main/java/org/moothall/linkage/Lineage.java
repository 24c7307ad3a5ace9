package org.moothall.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.moothall.graph.Reused;

/// Under which name the meetings of a body go together: its first name, without a place that stands behind it.
final class Lineage {

  private final Map<Node, Node> before = new HashMap<>();
  private final Map<Node, String> names = new HashMap<>();

  private Lineage() {}

  static Lineage of(Papers papers, List<Succession> successions) {
    Lineage lineage = new Lineage();
    successions.stream().filter(told -> told.kind() == Succession.Kind.RENAMED).forEach(told -> lineage.before.putIfAbsent(told.after(), told.before()));
    papers.all().forEach(paper -> paper.body().ifPresent(body -> paper.words(body, Reused.LABEL).ifPresent(name -> lineage.names.putIfAbsent(body, name))));
    return lineage;
  }

  String name(Paper paper) {
    return paper.body().map(body -> names.getOrDefault(first(body), "")).map(name -> name.contains(",") ? name.substring(0, name.indexOf(',')) : name).orElse("");
  }

  private Node first(Node body) {
    Set<Node> seen = new HashSet<>();
    Node first = body;
    while (seen.add(first) && names.containsKey(before.getOrDefault(first, first))) {
      first = before.getOrDefault(first, first);
    }
    return first;
  }
}
