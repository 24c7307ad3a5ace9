package org.moothall.image;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/// What a query has found at the ends of its closures (`+` and `*`): for each term where one begins it is looked up once, however many rows come to it.
final class Closures {

  private static final Symbol SYMBOL = Symbol.create("urn:x-moothall:closures");

  // What is kept of one query is a small part of what it may take.
  private static final int MOST = 200_000;

  private record Begin(Node graph, Path path, boolean isForward, Node start) {}

  private final Map<Begin, Set<Node>> known = new HashMap<>();
  private int kept;

  private Closures() {}

  /// Those of a query.
  static Closures of(ExecutionContext execution) {
    Context context = execution.getContext();
    Closures present = context.get(SYMBOL);
    if (present == null) {
      present = new Closures();
      context.set(SYMBOL, present);
    }
    return present;
  }

  /// The ends that a closure leads to, or those that it leads from.
  Set<Node> ends(GraphView graph, Path path, boolean isForward, Node start, Context context) {
    Begin begin = new Begin(graph.getGraphName(), path, isForward, start);
    Set<Node> found = known.get(begin);
    if (found == null) {
      found = new LinkedHashSet<>();
      (isForward ? PathEval.eval(graph, start, path, context) : PathEval.evalReverse(graph, start, path, context)).forEachRemaining(found::add);
      keep(begin, found);
    }
    return found;
  }

  private void keep(Begin begin, Set<Node> found) {
    if (kept + found.size() < MOST) {
      kept += 1 + found.size();
      known.put(begin, found);
    }
  }
}
