package org.moothall.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.util.Context;

/// REGEX that stops when the query is cancelled. A pattern that backtracks can hold a processor for hours, and ARQ looks at
/// its time limit between rows only; here each character that the matcher looks at asks.
final class BoundedRegex extends ExprFunctionN {

  /// ARQ's own optimiser, and then this class in place of each REGEX.
  static final RewriteFactory REWRITE = context -> op -> Transformer.transform(
      (Transform) new TransformCopy(), new Replacement(cancelSignal(context)), Optimize.stdOptimizationFactory.create(context).rewrite(op));

  private final AtomicBoolean cancelled;

  private BoundedRegex(ExprList arguments, AtomicBoolean cancelled) {
    super("regex", arguments);
    this.cancelled = cancelled;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text = words(arguments.get(0));
    String pattern = words(arguments.get(1));
    String flags = arguments.size() < 3 || arguments.get(2) == null ? "" : arguments.get(2).asString();
    Matcher matcher = RegexEngine.makePattern("regex", pattern, flags).matcher(new Watched(text, cancelled));
    return NodeValue.booleanReturn(matcher.find());
  }

  private static String words(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("REGEX: not a string: " + value);
    }
    return value.asNode().getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedRegex(arguments, cancelled);
  }

  private static AtomicBoolean cancelSignal(Context context) {
    return Context.getOrSetCancelSignal(context);
  }

  private static final class Replacement extends ExprTransformCopy {
    private final AtomicBoolean cancelled;

    Replacement(AtomicBoolean cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      return function instanceof E_Regex ? new BoundedRegex(arguments, cancelled) : super.transform(function, arguments);
    }
  }

  private record Watched(CharSequence text, AtomicBoolean cancelled) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.subSequence(start, end), cancelled);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
