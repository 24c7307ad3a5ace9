package org.moothall.image;

import org.apache.jena.sparql.expr.Expr;

/// A function that gives the value of its argument, or refuses it for being too large.
public interface SameValue {

  /// Text of this many UTF-16 units or fewer is never refused.
  int NEVER_REFUSED = 100_000;

  Expr argument();
}
