package org.moothall.ingest;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.moothall.fact.Source;
import org.moothall.graph.Inference;
import org.moothall.graph.RecordGraph;
import org.moothall.graph.Redaction;
import org.moothall.graph.Shapes;
import org.moothall.identity.Paths;
import org.moothall.issue.Issue;
import org.moothall.record.DocumentRecord;

/// What goes into the store of a record.
///
/// @param source the document
/// @param paths the names of its graphs
/// @param asserted what it says
/// @param inferred what follows from that
/// @param candidates what it may say
/// @param issues those of the record, and the violations of its graph
record Described(Source source, Paths paths, Graph asserted, Graph inferred, Graph candidates, List<Issue> issues) {

  static Described of(DocumentRecord record, String base, Inference inference) {
    Graph asserted = RecordGraph.of(record, base);
    List<Issue> violations = Shapes.validate(asserted);
    DocumentRecord judged = violations.isEmpty() ? record : record.with(violations);
    Graph shown = violations.isEmpty() ? asserted : RecordGraph.of(judged, base);
    return new Described(record.source(), Paths.of(record.source(), record.facts()), shown, inference.infer(shown), RecordGraph.candidates(judged, base), judged.issues());
  }

  /// The same without what is to stay out.
  Described without(Redaction redaction, Inference inference) {
    Graph left = redaction.apply(asserted);
    return new Described(source, paths, left, inference.infer(left), redaction.apply(candidates), issues);
  }
}
