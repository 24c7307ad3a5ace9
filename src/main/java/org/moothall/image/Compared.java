package org.moothall.image;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprVar;

/// A filter that holds a variable against a day, a moment, a whole or a decimal number: `?due >= "2024-03-01"^^xsd:date`, `0.8 < ?confidence`.
///
/// @param kind what the bound is
/// @param bound as it is written
/// @param number its value, where it is a number
/// @param holds by how the value stands to the bound: less than 0, 0 or more
record Compared(Kind kind, String bound, BigDecimal number, IntPredicate holds) implements Glance {

  private static final int LONGEST_NUMBER = 40;

  private enum Kind {
    DAY, MOMENT, NUMBER
  }

  /// The filter as this, if it is one.
  static Optional<Glance> of(Expr filter) {
    return switch (filter) {
      case E_LessThan less -> of(less, sign -> sign < 0);
      case E_LessThanOrEqual atMost -> of(atMost, sign -> sign <= 0);
      case E_GreaterThan more -> of(more, sign -> sign > 0);
      case E_GreaterThanOrEqual atLeast -> of(atLeast, sign -> sign >= 0);
      default -> Optional.empty();
    };
  }

  private static Optional<Glance> of(ExprFunction2 comparison, IntPredicate holds) {
    if (comparison.getArg1() instanceof ExprVar && comparison.getArg2().isConstant()) {
      return of(comparison.getArg2().getConstant().asNode(), holds);
    }
    boolean turned = comparison.getArg2() instanceof ExprVar && comparison.getArg1().isConstant();
    return turned ? of(comparison.getArg1().getConstant().asNode(), sign -> holds.test(-sign)) : Optional.empty();
  }

  private static Optional<Glance> of(Node bound, IntPredicate holds) {
    if (Plain.isDay(bound) || Plain.isMoment(bound)) {
      return Optional.of(new Compared(Plain.isDay(bound) ? Kind.DAY : Kind.MOMENT, bound.getLiteralLexicalForm(), BigDecimal.ZERO, holds));
    }
    boolean isNumber = bound.isLiteral() && isNumber(bound.getLiteralDatatypeURI()) && isDecimal(bound.getLiteralLexicalForm());
    return isNumber ? Optional.of(new Compared(Kind.NUMBER, bound.getLiteralLexicalForm(), new BigDecimal(bound.getLiteralLexicalForm()), holds)) : Optional.empty();
  }

  @Override
  public Told of(byte[] term) {
    Optional<TermBytes.Value> value = TermBytes.value(term);
    return value.map(this::told).orElse(Told.UNKNOWN);
  }

  private Told told(TermBytes.Value value) {
    return switch (kind) {
      case DAY -> value.isOf(XSDDatatype.XSDdate) && Plain.isDay(value.words()) ? Glance.told(holds.test(value.words().compareTo(bound))) : Told.UNKNOWN;
      case MOMENT -> value.isOf(XSDDatatype.XSDdateTime) && Plain.isMoment(value.words()) ? Glance.told(holds.test(value.words().compareTo(bound))) : Told.UNKNOWN;
      case NUMBER -> isNumber(value.datatype()) && isDecimal(value.words()) && (value.isOf(XSDDatatype.XSDdecimal) || value.words().indexOf('.') < 0)
          ? Glance.told(holds.test(new BigDecimal(value.words()).compareTo(number))) : Told.UNKNOWN;
    };
  }

  private static boolean isNumber(String datatype) {
    return datatype.equals(XSDDatatype.XSDinteger.getURI()) || datatype.equals(XSDDatatype.XSDdecimal.getURI());
  }

  private static boolean isDecimal(String words) {
    int from = words.startsWith("-") ? 1 : 0;
    int point = words.indexOf('.');
    boolean plain = words.length() > from && words.length() <= LONGEST_NUMBER && words.chars().skip(from).allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '.');
    return plain && (point < 0 || (point > from && point < words.length() - 1 && words.indexOf('.', point + 1) < 0));
  }
}
