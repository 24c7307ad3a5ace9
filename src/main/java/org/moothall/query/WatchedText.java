package org.moothall.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/// A text that a pattern is matched against, which ends the match when the query is cancelled. A pattern that backtracks can
/// hold a processor for hours, and ARQ looks at its time limit between rows only; here each character looked at asks.
record WatchedText(CharSequence text, AtomicBoolean cancelled) implements CharSequence {

  /// The words of a string in an expression.
  static String words(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("[regex] not a string: " + value);
    }
    return value.asNode().getLiteralLexicalForm();
  }

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
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
