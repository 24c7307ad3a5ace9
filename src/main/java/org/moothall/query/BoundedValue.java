package org.moothall.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.moothall.image.SameValue;

/// The argument of a function whose value may be larger than what it is given, such as `?x * ?x` or `CONCAT(?x, ?x)`.
/// An argument over the limit is refused, so that no chain of such functions outgrows it by more than one step.
final class BoundedValue extends ExprFunction1 implements SameValue {

  /// Of a string, in UTF-16 units.
  static final int MOST_CHARACTERS = 1_000_000;

  private static final int MOST_DIGITS = 10_000;
  private static final int MOST_BITS = (int) (MOST_DIGITS * 3.33);

  private BoundedValue(Expr argument) {
    super(argument, "bounded");
  }

  /// The same argument under the limit.
  static Expr of(Expr argument) {
    return argument instanceof BoundedValue ? argument : new BoundedValue(argument);
  }

  /// The same arguments under the limit; one that was left out stands as null.
  static ExprList of(ExprList arguments) {
    ExprList bounded = new ExprList();
    arguments.getList().stream().filter(argument -> argument != null).map(BoundedValue::of).forEach(bounded::add);
    return bounded;
  }

  /// @throws RefusedException over the limit
  static void checkCharacters(long characters) {
    if (characters > MOST_CHARACTERS) {
      throw new RefusedException(new Refusal.ValueTooLarge("string", MOST_CHARACTERS, "characters"));
    }
  }

  @Override
  public Expr argument() {
    return getArg();
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isInteger()) {
      checkNumber(value.getInteger());
    } else if (value.isDecimal()) {
      BigDecimal decimal = value.getDecimal();
      checkDigits(Math.abs((long) decimal.scale()) > MOST_DIGITS);
      checkNumber(decimal.unscaledValue());
    } else if (value.isString() || value.isLangString()) {
      checkCharacters(WatchedText.words(value).length());
    }
    return value;
  }

  @Override
  public Expr copy(Expr argument) {
    return of(argument);
  }

  private static void checkNumber(BigInteger number) {
    checkDigits(number.bitLength() > MOST_BITS);
  }

  private static void checkDigits(boolean tooMany) {
    if (tooMany) {
      throw new RefusedException(new Refusal.ValueTooLarge("number", MOST_DIGITS, "digits"));
    }
  }
}
