package org.moothall.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

/// The SHACL shapes of `ontology/shapes.ttl`, which say what graphs of asserted facts must look like.
public final class Shapes {

  private static final org.apache.jena.shacl.Shapes SHAPES = ShaclValidator.get().parse(Vocabularies.shapes());

  private Shapes() {}

  /// What is wrong with a graph: one issue for each violation, saying at which thing, in which property, and what.
  ///
  /// The graph must hold no inferred triples, since the shapes are closed.
  public static List<Issue> validate(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
        .map(entry -> Issue.of(IssueCode.SHAPE_VIOLATION, message(entry)))
        .sorted(Comparator.comparing(Issue::message))
        .toList();
  }

  private static String message(ReportEntry entry) {
    String where = Optional.ofNullable(entry.resultPath()).map(path -> " " + shortened(path.toString())).orElse("");
    return entry.focusNode() + where + ": " + shortened(entry.message());
  }

  private static String shortened(String text) {
    String shorter = text;
    for (var prefix : Prefixes.all().entrySet()) {
      shorter = shorter.replaceAll("<" + prefix.getValue() + "([\\w-]+)>", prefix.getKey() + ":$1");
    }
    return shorter;
  }
}
