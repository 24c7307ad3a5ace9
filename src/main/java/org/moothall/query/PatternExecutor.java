package org.moothall.query;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.moothall.image.NamedRows;
import org.moothall.image.Pace;
import org.moothall.image.PacedRows;

/// TDB2's execution of queries, except that a pattern joined to an empty input is empty: TDB2 6.0.0 looks at the first row
/// of the input to choose the order of the pattern, and fails where there is none. At each row another's turn may come. And ARQ's
/// own names of the default graph are those of no graph: what the store keeps there for itself is not asked.
final class PatternExecutor extends OpExecutorTDB2 {

  static final OpExecutorFactory FACTORY = PatternExecutor::new;

  private PatternExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    if (Quad.isDefaultGraphExplicit(pattern.getGraphNode())) {
      input.close();
      return QueryIterNullIterator.create(execCxt);
    }
    return input.hasNext() ? inTurn(super.execute(pattern, input)) : input;
  }

  @Override
  protected QueryIterator execute(OpGraph graph, QueryIterator input) {
    return super.execute(graph, new NamedRows(input, graph.getNode(), execCxt));
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return input.hasNext() ? inTurn(super.execute(pattern, input)) : input;
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return input.hasNext() ? inTurn(super.execute(filter, input)) : input;
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    return inTurn(super.execute(path, input));
  }

  private QueryIterator inTurn(QueryIterator rows) {
    return new PacedRows(rows, Pace.of(execCxt));
  }
}
