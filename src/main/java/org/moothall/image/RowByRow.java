package org.moothall.image;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/// Tells whether the right side of a join gives the same when it is asked anew for each row of the left side, whose values it then sees, as when it is asked once
/// by itself. It does where no part of it could see a value that it would not have found itself.
final class RowByRow {

  private final Set<Var> outer;

  private RowByRow(Set<Var> outer) {
    this.outer = outer;
  }

  static boolean isEqual(Op left, Op right) {
    return new RowByRow(OpVars.visibleVars(left)).bound(right).isPresent();
  }

  /// The variables that a part certainly binds by itself; absent where it could see what it should not.
  private Optional<Set<Var>> bound(Op part) {
    return switch (part) {
      case OpQuadPattern _, OpPath _ -> Optional.of(OpVars.visibleVars(part));
      case OpGraph graph when graph.getSubOp() instanceof OpPath -> Optional.of(OpVars.visibleVars(part));
      case OpFilter filter -> bound(filter.getSubOp()).filter(bound -> filter.getExprs().getList().stream().allMatch(condition -> isOwn(condition, bound)));
      case OpExtend extend -> bound(extend.getSubOp()).filter(bound -> extend.getVarExprList().getVars().stream().noneMatch(outer::contains)
          && extend.getVarExprList().getExprs().values().stream().allMatch(value -> isOwn(value, bound)));
      case OpSequence sequence -> all(sequence.getElements());
      case OpJoin join -> all(List.of(join.getLeft(), join.getRight()));
      case OpConditional optional -> optional(optional.getLeft(), optional.getRight(), List.of());
      case OpLeftJoin optional -> optional(optional.getLeft(), optional.getRight(), optional.getExprs() == null ? List.of() : optional.getExprs().getList());
      default -> Optional.empty();
    };
  }

  private Optional<Set<Var>> all(List<Op> parts) {
    Set<Var> all = new HashSet<>();
    for (Op part : parts) {
      Optional<Set<Var>> bound = bound(part);
      if (bound.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(bound.get());
    }
    return Optional.of(all);
  }

  private Optional<Set<Var>> optional(Op left, Op right, Collection<Expr> conditions) {
    boolean own = bound(right).isPresent();
    return bound(left).filter(bound -> own && isOwn(OpVars.mentionedVars(right), bound)
        && conditions.stream().allMatch(condition -> !Fixed.asksPattern(condition) && isOwn(condition.getVarsMentioned(), bound)));
  }

  private boolean isOwn(Expr expression, Set<Var> bound) {
    return !Fixed.asksPattern(expression) && isOwn(expression.getVarsMentioned(), bound);
  }

  private boolean isOwn(Collection<Var> seen, Set<Var> bound) {
    return seen.stream().allMatch(variable -> bound.contains(variable) || !outer.contains(variable));
  }
}
