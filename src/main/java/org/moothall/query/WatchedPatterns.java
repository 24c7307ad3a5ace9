package org.moothall.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/// Puts [WatchedRegex] and [WatchedReplace] in place of ARQ's own, which no time limit ends.
final class WatchedPatterns extends ExprTransformCopy {

  /// This, and then ARQ's optimiser.
  static final RewriteFactory REWRITE = context -> op -> Optimize.stdOptimizationFactory.create(context).rewrite(
      Transformer.transform((Transform) new TransformCopy(), new WatchedPatterns(Context.getOrSetCancelSignal(context)), op));

  private final AtomicBoolean cancelled;

  private WatchedPatterns(AtomicBoolean cancelled) {
    this.cancelled = cancelled;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex _ -> new WatchedRegex(given(arguments), cancelled);
      case E_StrReplace _ -> new WatchedReplace(given(arguments), cancelled);
      default -> super.transform(function, arguments);
    };
  }

  // An argument that was left out stands as null at the end.
  private static ExprList given(ExprList arguments) {
    ExprList given = new ExprList();
    arguments.getList().stream().filter(argument -> argument != null).forEach(given::add);
    return given;
  }
}
