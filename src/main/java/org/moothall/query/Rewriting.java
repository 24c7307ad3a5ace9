package org.moothall.query;

import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/// Makes the steps of a query of what is written: [WatchedExpressions], and then ARQ's optimiser. Each of its passes walks through the whole query, so one
/// without any expression, as most small ones are, is spared those that have to do with expressions only.
final class Rewriting {

  /// As ARQ takes it.
  static final RewriteFactory FACTORY = context -> op -> isPlain(op) ? new OptimizerStd(spared(context)).rewrite(op) : new OptimizerStd(context).rewrite(watched(op, context));

  private static final List<Symbol> OF_EXPRESSIONS = List.of(ARQ.optFilterConjunction, ARQ.optFilterExpandOneOf, ARQ.optFilterImplicitJoin, ARQ.optImplicitLeftJoin, ARQ.optFilterDisjunction,
      ARQ.optTopNSorting, ARQ.optOrderByDistinctApplication, ARQ.optDistinctToReduced, ARQ.optFilterPlacement, ARQ.optFilterEquality, ARQ.optPromoteTableEmpty, ARQ.optMergeExtends);

  private Rewriting() {}

  private static Op watched(Op op, Context context) {
    return Transformer.transform((Transform) new TransformCopy(), new WatchedExpressions(Context.getOrSetCancelSignal(context)), op);
  }

  private static Context spared(Context context) {
    Context spared = context.copy();
    OF_EXPRESSIONS.forEach(spared::setFalse);
    return spared;
  }

  /// Whether a query is made of steps only that have no expression, give no values and do not sort.
  private static boolean isPlain(Op op) {
    return switch (op) {
      case OpBGP _, OpPath _ -> true;
      case OpTable table -> table.isJoinIdentity();
      case OpLeftJoin optional -> optional.getExprs() == null && isPlain(optional.getLeft()) && isPlain(optional.getRight());
      case OpProject _, OpDistinct _, OpReduced _, OpSlice _, OpGraph _ -> isPlain(((Op1) op).getSubOp());
      case OpJoin _, OpUnion _, OpMinus _ -> isPlain(((Op2) op).getLeft()) && isPlain(((Op2) op).getRight());
      default -> false;
    };
  }
}
