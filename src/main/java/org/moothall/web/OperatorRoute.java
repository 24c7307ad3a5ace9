package org.moothall.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.intake.Intake;
import org.moothall.intake.Outcome;
import org.moothall.intake.Scope;
import org.moothall.query.Running;
import org.moothall.query.Sparql;
import tools.jackson.databind.json.JsonMapper;

/// For whoever operates the server: what is under way, to be ended where need be, and a backup.
final class OperatorRoute {

  private final Operators operators;
  private final Sparql queries;
  private final Intake intake;

  OperatorRoute(Operators operators, Sparql queries, Intake intake) {
    this.operators = operators;
    this.queries = queries;
    this.intake = intake;
  }

  /// The queries under way, without what they ask about.
  void list(Context ctx) {
    operators.require(ctx, Scope.OPERATE);
    List<Map<String, Object>> running = queries.running().stream().map(OperatorRoute::told).toList();
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("application/json").result(JsonMapper.shared().writeValueAsBytes(Map.of("queries", running, "documentsWaiting", intake.waiting())));
  }

  private static Map<String, Object> told(Running query) {
    return Map.of("number", query.number(), "milliseconds", query.time().toMillis(), "bytes", query.bytes(), "outline", query.outline());
  }

  /// Ends a query.
  void end(Context ctx) {
    operators.require(ctx, Scope.OPERATE);
    String number = ctx.pathParam("number");
    if (!number.matches("\\d{1,18}") || !queries.end(Long.parseLong(number))) {
      throw new ProblemException(new Problem.NotFound(ctx.path()));
    }
    ctx.status(204);
  }

  /// All of the store as a file, made first and then sent, so that a slow client holds nobody up.
  void backup(Context ctx) {
    operators.require(ctx, Scope.OPERATE);
    try {
      Path file = Files.createTempFile("moothall-backup", ".zip");
      Outcome outcome = intake.backup(file);
      if (!(outcome instanceof Outcome.BackedUp)) {
        Files.delete(file);
        throw new ProblemException(refused(outcome));
      }
      ctx.header("Cache-Control", "no-store");
      ctx.header("Content-Disposition", "attachment; filename=\"moothall-backup.zip\"");
      ctx.header("Content-Length", Long.toString(Files.size(file)));
      ctx.disableCompression();
      ctx.contentType("application/zip").result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem refused(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Busy(var retryAfter) -> new Problem.Crowded(retryAfter);
      case Outcome.Failed(var why) -> new Problem.NotStored(Faults.logged(why));
      default -> throw new IllegalStateException("[backup] " + Optional.of(outcome));
    };
  }
}
