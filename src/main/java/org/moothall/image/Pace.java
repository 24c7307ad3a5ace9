package org.moothall.image;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/// Whoever lets a query go on: asked at each row and every so often between rows. It may wait, and it may throw to end the query.
@FunctionalInterface
public interface Pace {

  /// Where the context of a query has its pace.
  Symbol SYMBOL = Symbol.create("urn:x-moothall:pace");

  /// Asked before the next piece of work.
  void step();

  /// The pace of a query; none is set where nothing holds it up.
  static Pace of(ExecutionContext execution) {
    Context context = execution.getContext();
    Pace given = context.get(SYMBOL);
    return given == null ? execution::checkCancelSignal : () -> {
      execution.checkCancelSignal();
      given.step();
    };
  }
}
