package org.moothall.image;

import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.PathLib;

/// Rows joined with a closure, of which one end is known in each row.
final class ClosureRows extends QueryIterRepeatApply {

  private final TriplePath path;
  private final GraphView graph;
  private final Closures closures;

  private ClosureRows(QueryIterator input, TriplePath path, GraphView graph, ExecutionContext execution) {
    super(input, execution);
    this.path = path;
    this.graph = graph;
    this.closures = Closures.of(execution);
  }

  /// Whether a path is a closure over a graph of an image.
  static boolean isClosure(TriplePath path, Graph graph) {
    return graph instanceof GraphView view && view.getGraphName() != null && (path.getPath() instanceof P_OneOrMore1 || path.getPath() instanceof P_ZeroOrMore1);
  }

  static QueryIterator of(QueryIterator input, TriplePath path, ExecutionContext execution) {
    return new ClosureRows(input, path, (GraphView) execution.getActiveGraph(), execution);
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Node subject = Var.lookup(row, path.getSubject());
    Node object = Var.lookup(row, path.getObject());
    if ((subject.isVariable() && object.isVariable()) || isLiteral(subject) || isLiteral(object)) {
      return PathLib.execTriplePath(row, path, getExecContext());
    }
    if (object.isVariable()) {
      return bound(row, Var.alloc(object), ends(true, subject));
    }
    if (subject.isVariable()) {
      return bound(row, Var.alloc(subject), ends(false, object));
    }
    // From the end that is the same in all rows it is looked up once.
    boolean holds = path.getObject().isVariable() ? ends(true, subject).contains(object) : ends(false, object).contains(subject);
    return holds ? QueryIterSingleton.create(row, getExecContext()) : QueryIterNullIterator.create(getExecContext());
  }

  // Of a literal the store may have another spelling.
  private static boolean isLiteral(Node term) {
    return term.isLiteral() || term.isTripleTerm();
  }

  private Set<Node> ends(boolean isForward, Node start) {
    return closures.ends(graph, path.getPath(), isForward, start, getExecContext().getContext());
  }

  private QueryIterator bound(Binding row, Var variable, Set<Node> ends) {
    return QueryIterPlainWrapper.create(Iter.map(ends.iterator(), end -> BindingFactory.binding(row, variable, end)), getExecContext());
  }
}
