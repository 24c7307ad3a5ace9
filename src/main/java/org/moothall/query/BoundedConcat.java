package org.moothall.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/// CONCAT that refuses to make a string over the limit.
final class BoundedConcat extends ExprFunctionN {

  BoundedConcat(ExprList arguments) {
    super("concat", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    BoundedValue.checkCharacters(arguments.stream().mapToLong(argument -> WatchedText.words(argument).length()).sum());
    return XSDFuncOp.strConcat(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
