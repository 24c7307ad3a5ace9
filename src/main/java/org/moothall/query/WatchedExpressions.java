package org.moothall.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/// Puts [WatchedRegex] and [WatchedReplace] in place of ARQ's own, which no time limit ends, and [BoundedValue] where values could grow.
final class WatchedExpressions extends ExprTransformCopy {

  private final AtomicBoolean cancelled;

  WatchedExpressions(AtomicBoolean cancelled) {
    this.cancelled = cancelled;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex _ -> new WatchedRegex(given(arguments), cancelled);
      case E_StrReplace _ -> new WatchedReplace(given(arguments), cancelled);
      case E_StrConcat _ -> new BoundedConcat(arguments);
      case E_Function _ -> super.transform(function, BoundedValue.of(arguments));
      default -> super.transform(function, arguments);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    return switch (function) {
      case E_Add _, E_Subtract _, E_Multiply _, E_Divide _ -> super.transform(function, BoundedValue.of(first), BoundedValue.of(second));
      default -> super.transform(function, first, second);
    };
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return switch (function) {
      case E_StrEncodeForURI _, E_StrUpperCase _, E_StrLowerCase _ -> super.transform(function, BoundedValue.of(argument));
      default -> super.transform(function, argument);
    };
  }

  // An argument that was left out stands as null at the end.
  private static ExprList given(ExprList arguments) {
    ExprList given = new ExprList();
    arguments.getList().stream().filter(argument -> argument != null).forEach(given::add);
    return given;
  }
}
