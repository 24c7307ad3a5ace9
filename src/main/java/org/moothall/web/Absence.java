package org.moothall.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.moothall.query.Sparql;

/// Tells what was never here from what was withdrawn.
final class Absence {

  private Absence() {}

  /// Not found, or gone.
  static ProblemException of(Context ctx, Sparql sparql, Optional<String> iri) {
    boolean gone = iri.filter(name -> sparql.read(reading -> reading.changes().isGone(name))).isPresent();
    return new ProblemException(gone ? new Problem.Gone() : new Problem.NotFound(ctx.path()));
  }
}
