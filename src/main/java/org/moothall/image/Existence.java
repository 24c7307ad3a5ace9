package org.moothall.image;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/// An EXISTS or NOT EXISTS of a basic graph pattern: one join, which is begun anew with each row. ARQ would plan the pattern for each row.
///
/// @param wanted whether the pattern is to have a row
record Existence(Join join, boolean wanted) {

  /// The filter as this, if it is one.
  static Optional<Existence> of(Expr filter, Image image, ExecutionContext execution) {
    return switch (filter) {
      case E_Exists exists -> join(exists.getGraphPattern(), image, execution).map(join -> new Existence(join, true));
      case E_NotExists exists -> join(exists.getGraphPattern(), image, execution).map(join -> new Existence(join, false));
      default -> Optional.empty();
    };
  }

  private static Optional<Join> join(Op part, Image image, ExecutionContext execution) {
    ExprList filters = part instanceof OpFilter filter ? filter.getExprs() : new ExprList();
    return (part instanceof OpFilter filter ? filter.getSubOp() : part) instanceof OpQuadPattern pattern && ImageExecutor.isJoined(pattern)
        ? Optional.of(new Join(image, pattern.getGraphNode(), pattern.getBasicPattern(), filters, execution)) : Optional.empty();
  }

  boolean holds(Binding row) {
    join.open(row);
    return join.next().isPresent() == wanted;
  }
}
