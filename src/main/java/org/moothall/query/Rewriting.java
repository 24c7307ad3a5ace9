package org.moothall.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.util.Context;

/// Makes the steps of a query of what is written: [WatchedExpressions], and then ARQ's optimiser. Each of its passes walks through the whole query, so one
/// without any expression, as most small ones are, is spared those that have to do with expressions only.
final class Rewriting {

  /// As ARQ takes it.
  static final RewriteFactory FACTORY = context -> op ->
      Expressions.has(op) ? new OptimizerStd(context).rewrite(watched(op, context)) : new Plain(context).rewrite(op);

  private Rewriting() {}

  private static Op watched(Op op, Context context) {
    return Transformer.transform((Transform) new TransformCopy(), new WatchedExpressions(Context.getOrSetCancelSignal(context)), op);
  }

  /// Looks for steps that have expressions, or sort.
  private static final class Expressions extends OpVisitorBase {

    private boolean found;

    static boolean has(Op op) {
      Expressions expressions = new Expressions();
      Walker.walk(op, expressions);
      return expressions.found;
    }

    @Override
    public void visit(OpFilter filter) {
      found = true;
    }

    @Override
    public void visit(OpLeftJoin optional) {
      found |= optional.getExprs() != null;
    }

    @Override
    public void visit(OpExtend extend) {
      found = true;
    }

    @Override
    public void visit(OpAssign assign) {
      found = true;
    }

    @Override
    public void visit(OpGroup group) {
      found = true;
    }

    @Override
    public void visit(OpOrder order) {
      found = true;
    }

    @Override
    public void visit(OpUnfold unfold) {
      found = true;
    }

    @Override
    public void visit(OpTable table) {
      found |= !table.isJoinIdentity();
    }

    @Override
    public void visit(OpService service) {
      found = true;
    }
  }

  /// The passes for a query without expressions.
  private static final class Plain extends OptimizerStd {

    Plain(Context context) {
      super(context);
    }

    @Override
    protected Op transformFilterConjunction(Op op) {
      return op;
    }

    @Override
    protected Op transformFilterExpandOneOf(Op op) {
      return op;
    }

    @Override
    protected Op transformFilterImplicitJoin(Op op) {
      return op;
    }

    @Override
    protected Op transformFilterImplicitLeftJoin(Op op) {
      return op;
    }

    @Override
    protected Op transformFilterDisjunction(Op op) {
      return op;
    }

    @Override
    protected Op transformTopNSorting(Op op) {
      return op;
    }

    @Override
    protected Op transformOrderByDistinctApplication(Op op) {
      return op;
    }

    @Override
    protected Op transformDistinctToReduced(Op op) {
      return op;
    }

    @Override
    protected Op transformFilterPlacement(Op op) {
      return op;
    }

    @Override
    protected Op transformFilterEquality(Op op) {
      return op;
    }

    @Override
    protected Op transformPromoteTableEmpty(Op op) {
      return op;
    }

    @Override
    protected Op transformExtendCombine(Op op) {
      return op;
    }
  }
}
