package org.moothall.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.moothall.intake.Scope;
import org.moothall.intake.Token;
import org.moothall.intake.Tokens;

/// Lets in whoever shows a token (RFC 6750), and answers as if nothing were there while there is no token at all.
final class Operators {

  private static final String BEARER = "bearer ";

  private final Tokens tokens;

  Operators(Tokens tokens) {
    this.tokens = tokens;
  }

  /// The token of a request.
  ///
  /// @throws ProblemException where there is none, or it does not allow this
  Token require(Context ctx, Scope scope) {
    requireOn(ctx);
    return allowed(shown(ctx), scope);
  }

  /// The token that a form has.
  ///
  /// @throws ProblemException where there is none, or it does not allow this
  Token require(Context ctx, String shown, Scope scope) {
    requireOn(ctx);
    return allowed(Optional.of(shown).filter(words -> !words.isBlank()), scope);
  }

  /// Nothing is here where nobody has a token.
  ///
  /// @throws ProblemException where that is so
  void requireOn(Context ctx) {
    if (tokens.list().isEmpty()) {
      throw new ProblemException(new Problem.NotFound(ctx.path()));
    }
  }

  private Token allowed(Optional<String> shown, Scope scope) {
    String words = shown.orElseThrow(() -> new ProblemException(new Problem.Unauthorised(false)));
    Token token = tokens.find(words).orElseThrow(() -> new ProblemException(new Problem.Unauthorised(true)));
    if (!token.allows(scope)) {
      throw new ProblemException(new Problem.Forbidden(scope.label()));
    }
    return token;
  }

  private static Optional<String> shown(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    return header.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? Optional.of(header.substring(BEARER.length()).strip()) : Optional.empty();
  }
}
