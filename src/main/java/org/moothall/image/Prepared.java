package org.moothall.image;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/// The steps of a query on images, found out when it is first asked. They are the same for every image.
public final class Prepared {

  /// Where the context of a query has what is prepared of it: only of one whose expressions remember nothing, so that several may run at once.
  public static final Symbol SYMBOL = Symbol.create("urn:x-moothall:prepared");

  private final Op written;
  private volatile Optional<Op> steps = Optional.empty();

  /// @param written the query as it is written
  public Prepared(Op written) {
    this.written = written;
  }

  /// That of a query that is run.
  static Optional<Prepared> of(Context context) {
    return Optional.ofNullable(context.get(SYMBOL));
  }

  Op written() {
    return written;
  }

  /// @param found finds them out; it may change what is written, so it is asked once
  Op steps(Supplier<Op> found) {
    return steps.orElseGet(() -> find(found));
  }

  private synchronized Op find(Supplier<Op> found) {
    Op known = steps.orElseGet(found);
    steps = Optional.of(known);
    return known;
  }
}
