package org.moothall.image;

import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/// Tells which expressions depend on nothing but their variables: they ask no pattern, and are no lottery.
final class Fixed extends ExprVisitorBase {

  private boolean asksPattern;
  private boolean calls;

  private Fixed() {}

  /// Whether the same values always give the same answer.
  static boolean isFixed(Expr expression) {
    Fixed fixed = looked(expression);
    return !fixed.asksPattern && !fixed.calls && ExprLib.isStable(expression);
  }

  /// Whether it has an EXISTS.
  static boolean asksPattern(Expr expression) {
    return looked(expression).asksPattern;
  }

  private static Fixed looked(Expr expression) {
    Fixed fixed = new Fixed();
    Walker.walk(expression, fixed);
    return fixed;
  }

  @Override
  public void visit(ExprFunctionOp function) {
    asksPattern = true;
  }

  @Override
  public void visit(ExprFunctionN function) {
    calls |= function instanceof E_Function || function instanceof E_Call;
  }
}
