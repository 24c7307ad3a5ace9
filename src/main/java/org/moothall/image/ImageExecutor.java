package org.moothall.image;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterProject;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.iterator.QueryIterOptionalIndex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/// The steps of a query that an image takes in its own way; the rest is ARQ's.
final class ImageExecutor extends OpExecutor {

  private final Pace pace;

  ImageExecutor(ExecutionContext context) {
    super(context);
    this.pace = Pace.of(context);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return joined(pattern, new ExprList(), input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return filter.getSubOp() instanceof OpQuadPattern pattern && isPlain(pattern.getBasicPattern())
        ? joined(pattern, filter.getExprs(), input)
        : new PacedRows(filtered(exec(filter.getSubOp(), input), filter.getExprs()), pace);
  }

  private QueryIterator filtered(QueryIterator input, ExprList filters) {
    QueryIterator rows = input;
    for (Expr filter : filters) {
      Optional<Existence> existence = Existence.of(filter, image(), execCxt);
      rows = existence.isPresent() ? new ExistingRows(rows, existence.get(), execCxt) : new QueryIterFilterExpr(rows, filter, execCxt);
    }
    return rows;
  }

  private QueryIterator joined(OpQuadPattern pattern, ExprList filters, QueryIterator input) {
    if (Quad.isDefaultGraphExplicit(pattern.getGraphNode())) {
      return none(input);
    }
    if (!isPlain(pattern.getBasicPattern())) {
      return new PacedRows(super.execute(pattern, input), pace);
    }
    return new JoinRows(input, join(pattern, filters), false, execCxt);
  }

  private Join join(OpQuadPattern pattern, ExprList filters) {
    return new Join(image(), pattern.getGraphNode(), pattern.getBasicPattern(), filters, execCxt);
  }

  /// Terms that are statements with variables in them are matched by their parts, not by their numbers.
  static boolean isPlain(BasicPattern pattern) {
    for (Triple triple : pattern) {
      if (hasVariables(triple.getSubject()) || hasVariables(triple.getObject())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVariables(Node term) {
    return term.isTripleTerm() && !term.isConcrete();
  }

  @Override
  protected QueryIterator execute(OpGraph graph, QueryIterator input) {
    if (Quad.isDefaultGraph(graph.getNode())) {
      return none(input);
    }
    return super.execute(graph, new NamedRows(input, graph.getNode(), execCxt));
  }

  @Override
  protected QueryIterator execute(OpDatasetNames names, QueryIterator input) {
    Node name = names.getGraphNode();
    return Quad.isUnionGraph(name) ? none(input) : execute(new OpGraph(name, new OpBGP()), input);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    boolean isClosure = ClosureRows.isClosure(path.getTriplePath(), execCxt.getActiveGraph());
    return new PacedRows(isClosure ? ClosureRows.of(input, path.getTriplePath(), execCxt) : super.execute(path, input), pace);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin optional, QueryIterator input) {
    if (!RowByRow.isEqual(optional.getLeft(), optional.getRight())) {
      return super.execute(optional, input);
    }
    Op right = optional.getExprs() == null ? optional.getRight() : OpFilter.tidy(OpFilter.filterDirect(optional.getExprs(), optional.getRight()));
    return optional(exec(optional.getLeft(), input), right);
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    return optional(exec(optional.getLeft(), input), optional.getRight());
  }

  private QueryIterator optional(QueryIterator rows, Op right) {
    Op part = right instanceof OpFilter filter ? filter.getSubOp() : right;
    ExprList filters = right instanceof OpFilter filter ? filter.getExprs() : new ExprList();
    return part instanceof OpQuadPattern pattern && isJoined(pattern)
        ? new JoinRows(rows, join(pattern, filters), true, execCxt)
        : new QueryIterOptionalIndex(rows, right, execCxt);
  }

  /// Whether a pattern in one graph or in their union is joined on numbers.
  static boolean isJoined(OpQuadPattern pattern) {
    Node graph = pattern.getGraphNode();
    return !graph.isVariable() && !Quad.isDefaultGraphExplicit(graph) && isPlain(pattern.getBasicPattern());
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    return RowByRow.isEqual(join.getLeft(), join.getRight()) ? exec(join.getRight(), exec(join.getLeft(), input)) : super.execute(join, input);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    return known(input.isJoinIdentity() ? new Counting(image()).counted(group) : Optional.empty(), input).orElseGet(() -> grouped(group, input));
  }

  private QueryIterator grouped(OpGroup group, QueryIterator input) {
    if (group.getGroupVars().isEmpty()) {
      return super.execute(group, input);
    }
    QueryIterator rows = exec(group.getSubOp(), input);
    return new MadeRows(Grouping.of(group, rows, image().terms(), execCxt), rows, execCxt);
  }

  @Override
  protected QueryIterator execute(OpTopN first, QueryIterator input) {
    return first.getSubOp() instanceof OpDistinct
        ? super.execute(first, input)
        : ordered(first.getSubOp(), first.getConditions(), 0, first.getLimit(), input);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return ordered(order.getSubOp(), order.getConditions(), 0, Integer.MAX_VALUE, input);
  }

  @Override
  protected QueryIterator execute(OpSlice slice, QueryIterator input) {
    long from = Math.max(0, slice.getStart());
    long to = slice.getLength() < 0 ? Integer.MAX_VALUE : Math.min(Integer.MAX_VALUE, from + slice.getLength());
    if (from >= to || !(slice.getSubOp() instanceof OpProject project) || !(project.getSubOp() instanceof OpOrder order)) {
      return super.execute(slice, input);
    }
    return QueryIterProject.create(ordered(order.getSubOp(), order.getConditions(), (int) from, (int) to, input), project.getVars(), execCxt);
  }

  private QueryIterator ordered(Op part, List<SortCondition> conditions, int from, int to, QueryIterator input) {
    QueryIterator rows = exec(part, input);
    return new MadeRows(new OrderedRows(rows, new Ordering(conditions, image().terms(), execCxt), from, to), rows, execCxt);
  }

  @Override
  protected QueryIterator execute(OpExtend extend, QueryIterator input) {
    return new ExtendedRows(exec(extend.getSubOp(), input), extend.getVarExprList(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return known(input.isJoinIdentity() ? new Counting(image()).different(distinct) : Optional.empty(), input).orElseGet(() -> super.execute(distinct, input));
  }

  private Optional<QueryIterator> known(Optional<List<Binding>> rows, QueryIterator input) {
    rows.ifPresent(_ -> input.close());
    return rows.map(known -> QueryIterPlainWrapper.create(known.iterator(), execCxt));
  }

  private Image image() {
    return ((ImageDataset) execCxt.getDataset()).image();
  }

  private QueryIterator none(QueryIterator input) {
    input.close();
    return QueryIterNullIterator.create(execCxt);
  }
}
