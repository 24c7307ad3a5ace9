package org.moothall.image;

import java.util.Optional;
import org.apache.jena.sparql.expr.Expr;

/// A filter of one variable that is mostly told from the bytes of its term, of which no term is made.
sealed interface Glance permits Sought, Compared {

  /// What is known from the bytes.
  enum Told {
    HOLDS, FAILS, UNKNOWN
  }

  /// Whether a term fulfils it.
  ///
  /// @param term as it is written in bytes
  Told of(byte[] term);

  /// The filter as this, if it is one.
  static Optional<Glance> of(Expr filter) {
    return Sought.of(filter).<Glance>map(sought -> sought).or(() -> Compared.of(filter));
  }

  static Told told(boolean holds) {
    return holds ? Told.HOLDS : Told.FAILS;
  }
}
