package org.moothall.web;

import io.javalin.http.Context;
import org.moothall.intake.Intake;
import org.moothall.intake.Outcome;
import org.moothall.intake.Scope;
import org.moothall.intake.Token;
import org.moothall.publish.Releases;

/// Takes a person out of everything, for who holds a token.
final class PersonRoute {

  private final Intake intake;
  private final Operators operators;
  private final Releases releases;
  private final Links links;

  PersonRoute(Intake intake, Operators operators, Releases releases, Links links) {
    this.intake = intake;
    this.operators = operators;
    this.releases = releases;
    this.links = links;
  }

  /// Withdraws the person of this address.
  void withdraw(Context ctx) {
    Token token = operators.require(ctx, Scope.WITHDRAW);
    String iri = links.iri("person/" + ctx.pathParam("local")).orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
    ctx.header("Cache-Control", "no-store");
    switch (intake.withdrawPerson(iri, token.name())) {
      case Outcome.Withdrawn _ -> forgotten(ctx);
      case Outcome.Busy(var retryAfter) -> throw new ProblemException(new Problem.Crowded(retryAfter));
      default -> throw new ProblemException(intake.isGone(iri) ? new Problem.Gone() : new Problem.NotFound(ctx.path()));
    }
  }

  private void forgotten(Context ctx) {
    releases.forget();
    ctx.status(204);
  }
}
