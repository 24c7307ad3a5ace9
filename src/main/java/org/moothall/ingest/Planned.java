package org.moothall.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.moothall.issue.Issue;

/// What is to be done to the store for a document.
///
/// @param file the file as given
/// @param sha256 of the bytes that were read; nothing where none were
/// @param graphs graphs to make, by their names
/// @param removed the names of graphs that go
/// @param issues what is wrong with the document or doubtful in it
/// @param settled what came of it, where nothing is to be done
record Planned(Path file, String sha256, Map<Node, Graph> graphs, List<Node> removed, List<Issue> issues, Optional<Receipt.Line> settled) {

  /// A document for which nothing is to be done.
  static Planned settled(Path file, Receipt.Line line) {
    return new Planned(file, "", Map.of(), List.of(), List.of(), Optional.of(line));
  }

  /// How many statements there are to write.
  int statements() {
    return graphs.values().stream().mapToInt(Graph::size).sum();
  }

  /// What came of it.
  ///
  /// @param touched the graphs that were different before
  Receipt.Line line(Iterable<Node> touched) {
    return settled.orElseGet(() -> new Receipt.Line(file.toString(), isAmong(touched) ? Receipt.Outcome.LOADED : Receipt.Outcome.UNCHANGED, issues));
  }

  private boolean isAmong(Iterable<Node> touched) {
    for (Node graph : touched) {
      if (graphs.containsKey(graph) || removed.contains(graph)) {
        return true;
      }
    }
    return false;
  }
}
