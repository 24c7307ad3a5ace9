package org.moothall.query;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprDigest;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.moothall.federation.Federation;
import org.moothall.federation.FederationException;

/// Refuses functions that are not of SPARQL, and SERVICE as far as it is not allowed, wherever in a query they stand.
final class ForeignCalls {

  private final Federation federation;
  private final Operators operators = new Operators();
  private final Expressions expressions = new Expressions();
  private boolean remembers;

  ForeignCalls(Federation federation) {
    this.federation = federation;
  }

  /// @return whether the query calls nothing at all that may remember something from one call to the next
  /// @throws RefusedException at the first of them
  boolean check(Op op) {
    Walker.walk(op, operators, expressions);
    return !remembers;
  }

  private void check(Expr expression) {
    Walker.walk(expression, operators, expressions);
  }

  private void allowed(String address) {
    try {
      federation.check(address);
    } catch (FederationException e) {
      throw new RefusedException(Refusal.of(e.reason()));
    }
  }

  // Jena's walker passes by the expressions of ORDER BY and of aggregates, so both are entered here.
  private final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService op) {
      remembers = true;
      if (federation.isOff()) {
        throw new RefusedException(new Refusal.Federation(Optional.empty()));
      }
      if (op.getService().isURI()) {
        allowed(op.getService().getURI());
      }
    }

    @Override
    public void visit(OpOrder op) {
      op.getConditions().forEach(condition -> check(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup op) {
      op.getGroupVars().forEachExpr((variable, expression) -> check(expression));
      op.getAggregators().forEach(aggregator -> {
        ExprList arguments = aggregator.getAggregator().getExprList();
        if (arguments != null) {
          arguments.forEach(ForeignCalls.this::check);
        }
      });
    }
  }

  private final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunction1 function) {
      remembers |= function instanceof ExprDigest;
    }

    @Override
    public void visit(ExprFunctionN function) {
      remembers = true;
      if (function instanceof E_Function call && !Functions.isAllowed(call.getFunctionIRI())) {
        throw new RefusedException(new Refusal.UnknownFunction(call.getFunctionIRI()));
      }
      if (function instanceof E_Call) {
        throw new RefusedException(new Refusal.UnknownFunction("CALL"));
      }
    }
  }
}
