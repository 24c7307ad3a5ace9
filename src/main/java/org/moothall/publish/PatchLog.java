package org.moothall.publish;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;

/// The changes of the dataset as RDF Patch: rows to add and to delete, a transaction a change.
///
/// What a withdrawn graph held is not told again, not even to delete it: a header `withdrawn` names the graph to be emptied.
public final class PatchLog {

  /// How many changes one answer has at most.
  public static final int CHANGES = 200;

  private final ChangeLog log;
  private final AWriter out;
  private final NodeFormatterNT format = new NodeFormatterNT();

  private PatchLog(ChangeLog log, OutputStream out) {
    this.log = log;
    this.out = IO.wrapUTF8(out);
  }

  /// Writes the changes after a number, up to a number.
  public static void write(ChangeLog log, long after, long last, OutputStream out) {
    PatchLog patch = new PatchLog(log, out);
    patch.write(log.list(after + 1, last));
    patch.out.flush();
  }

  private void write(List<Change> changes) {
    for (Change change : changes) {
      if (change.kind() == Change.Kind.REMOVED) {
        out.print("H withdrawn ");
        format.format(out, change.graph());
        out.print(" .\n");
      }
      out.print("TX .\n");
      log.content(change).ifPresent(now -> rows(change.graph(), before(change), now));
      out.print("TC .\n");
    }
  }

  private Graph before(Change change) {
    Optional<Graph> before = log.previous(change).flatMap(log::content);
    return before.orElseGet(GraphMemFactory::createDefaultGraphSameTerm);
  }

  private void rows(Node graph, Graph before, Graph now) {
    before.stream().filter(triple -> !now.contains(triple)).forEach(triple -> row("D", graph, triple));
    now.stream().filter(triple -> !before.contains(triple)).forEach(triple -> row("A", graph, triple));
  }

  private void row(String code, Node graph, Triple triple) {
    out.print(code);
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)) {
      out.print(" ");
      format.format(out, node);
    }
    out.print(" .\n");
  }
}
