package org.moothall.query;

import static org.moothall.query.WatchedText.words;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/// REGEX that stops when the query is cancelled.
final class WatchedRegex extends ExprFunctionN {

  private final AtomicBoolean cancelled;

  WatchedRegex(ExprList arguments, AtomicBoolean cancelled) {
    super("regex", arguments);
    this.cancelled = cancelled;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String flags = arguments.size() < 3 ? "" : words(arguments.get(2));
    var pattern = RegexEngine.makePattern("regex", words(arguments.get(1)), flags);
    return NodeValue.booleanReturn(pattern.matcher(new WatchedText(words(arguments.get(0)), cancelled)).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedRegex(arguments, cancelled);
  }
}
