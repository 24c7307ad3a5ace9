package org.moothall.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.moothall.query.Refusal;
import org.moothall.query.RefusedException;
import org.moothall.search.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// Answers everything that goes wrong: as a page for browsers, as a problem document for programs.
final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final Templates templates;

  Faults(Templates templates) {
    this.templates = templates;
  }

  /// Answers an exception.
  void answer(Exception e, Context ctx) {
    answer(problem(e, ctx), ctx);
  }

  private void answer(Problem problem, Context ctx) {
    Body.discard(ctx);
    ProblemAnswer answer = ProblemAnswer.of(problem).under(Asking.of(ctx).id());
    Asking.wrong(ctx, answer.name());
    ctx.removeHeader("ETag");
    ctx.removeHeader("Content-Location");
    ctx.status(answer.status());
    ctx.header("Cache-Control", "no-store");
    answer.headers().forEach(ctx::header);
    if (Negotiation.accept(ctx).prefersHtml()) {
      Answers.html(ctx, templates.fill("problem", Map.of("title", answer.title(), "status", answer.status(), "detail", answer.detail())));
    } else {
      ctx.contentType(ProblemAnswer.MEDIA_TYPE).result(JsonMapper.shared().writeValueAsBytes(answer.document()));
    }
  }

  private static Problem problem(Exception e, Context ctx) {
    return switch (e) {
      case ProblemException known -> known.problem();
      case RefusedException refused -> new Problem.Refused(refused.refusal());
      case SearchException search -> new Problem.Refused(Refusal.of(search.reason()));
      case HttpResponseException http -> ofStatus(http, ctx);
      default -> unread(e).orElseGet(() -> internal(e, ctx));
    };
  }

  // What the connector finds wrong while a body is read comes wrapped.
  private static Optional<Problem> unread(Throwable e) {
    return switch (e) {
      case HttpException http when http.getCode() < 500 -> Optional.of(new Problem.Unread(http.getCode()));
      case TimeoutException _ -> Optional.of(new Problem.Unread(408));
      case EofException _ -> Optional.of(new Problem.BadRequest("The request ends early."));
      default -> Optional.ofNullable(e.getCause()).flatMap(Faults::unread);
    };
  }

  private static Problem ofStatus(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 -> new Problem.NotFound(ctx.path());
      case 405 -> new Problem.MethodNotAllowed(ctx.path().equals("/sparql") ? SparqlRoute.METHODS : List.of("GET", "HEAD", "OPTIONS"));
      case 413 -> new Problem.BodyTooLarge(Body.MOST_BYTES);
      case 503 -> new Problem.Refused(new Refusal.Busy(Duration.ofSeconds(5)));
      default -> e.getStatus() < 500 ? new Problem.BadRequest("The request cannot be read.") : internal(e, ctx);
    };
  }

  /// Writes what went wrong into the log.
  ///
  /// @return the id that the log has it under
  static String logged(String what) {
    String id = UUID.randomUUID().toString();
    LOG.error("[{}] {}", id, what);
    return id;
  }

  private static Problem internal(Exception e, Context ctx) {
    String id = Asking.of(ctx).id();
    LOG.error("[{}] {} of the kind {}", id, ctx.method(), Asking.of(ctx).kind(), e);
    return new Problem.Internal(id);
  }
}
