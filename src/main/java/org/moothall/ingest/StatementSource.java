package org.moothall.ingest;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.moothall.graph.Literals;
import org.moothall.graph.Reused;
import org.moothall.statement.StatementFile;

/// Tells what file some statements came with, and what its catalogue says of it.
final class StatementSource {

  private StatementSource() {}

  /// What is said of a file, but for what only its statements show.
  static Graph describe(Node document, StatementFile file, String sha256, CatalogueEntry entry) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    graph.add(document, Reused.TYPE, Reused.STATEMENT_SET);
    graph.add(document, Reused.LABEL, Literals.label(entry.title().orElse(file.name())));
    graph.add(document, Reused.IDENTIFIER, Literals.of(file.name()));
    graph.add(document, Reused.FORMAT, Literals.of(file.mediaType()));
    graph.add(document, Reused.CHECKSUM, Literals.of(sha256));
    say(graph, document, Reused.TITLE, entry.title().map(Literals::of));
    say(graph, document, Reused.SOURCE, entry.url().map(Literals::address));
    say(graph, document, Reused.LICENSE, entry.licence().map(Literals::address));
    return graph;
  }

  private static void say(Graph graph, Node document, Node property, Optional<Node> value) {
    value.ifPresent(known -> graph.add(document, property, known));
  }
}
