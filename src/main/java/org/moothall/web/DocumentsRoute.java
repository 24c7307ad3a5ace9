package org.moothall.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.moothall.intake.Intake;
import org.moothall.intake.Outcome;
import org.moothall.intake.Scope;
import org.moothall.intake.Sent;
import org.moothall.intake.Token;
import org.moothall.publish.Releases;
import tools.jackson.databind.json.JsonMapper;

/// Documents that are sent, fetched and withdrawn under an id, by those who hold a token; for people there is a form.
final class DocumentsRoute {

  static final String PATH = "/documents";
  static final String ONE = PATH + "/{id}";
  static final long MOST_BYTES = 32L << 20;

  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Intake intake;
  private final Operators operators;
  private final Releases releases;
  private final Templates templates;
  private final Semaphore arriving = new Semaphore(AT_ONCE);

  DocumentsRoute(Intake intake, Operators operators, Releases releases, Templates templates) {
    this.intake = intake;
    this.operators = operators;
    this.releases = releases;
    this.templates = templates;
  }

  /// For people the form, for programs the ids and what is kept under them.
  void list(Context ctx) {
    operators.requireOn(ctx);
    ctx.header("Vary", "Accept");
    ctx.header("Cache-Control", "no-store");
    if (Negotiation.accept(ctx).prefersHtml()) {
      Answers.html(ctx, templates.fill("documents", Map.of("title", "Documents", "told", "")));
      return;
    }
    operators.require(ctx, Scope.LOAD);
    json(ctx, Map.of("documents", intake.list().entrySet().stream().map(kept -> Map.of("id", kept.getKey(), "document", intake.document(kept.getValue()), "sha256", kept.getValue())).toList()));
  }

  /// The bytes that are kept under an id. What they are, who kept them knows; a browser shows nothing of them.
  void get(Context ctx) {
    operators.require(ctx, Scope.LOAD);
    String id = id(ctx);
    String sha256 = intake.find(id).orElseThrow(() -> absent(ctx, id));
    ctx.header("Cache-Control", "no-store");
    ctx.header("ETag", tag(sha256));
    ctx.header("Link", "<" + intake.document(sha256) + ">; rel=\"describedby\"");
    ctx.header("Content-Disposition", "attachment; filename=\"" + id + "\"");
    ctx.contentType("application/octet-stream");
    try {
      ctx.result(Files.newInputStream(intake.file(sha256)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What was too doubtful to be a fact of the document.
  void candidates(Context ctx) {
    operators.require(ctx, Scope.CANDIDATES);
    String id = id(ctx);
    String sha256 = intake.find(id).orElseThrow(() -> absent(ctx, id));
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("text/turtle; charset=utf-8").result(intake.candidates(sha256));
  }

  /// Keeps the body under the id.
  void put(Context ctx) {
    Token token = operators.require(ctx, Scope.LOAD);
    String id = id(ctx);
    if (ctx.header("Content-Encoding") != null || ctx.header("Content-Range") != null) {
      throw unsupported("A document comes whole and not compressed; what it is, its bytes tell.");
    }
    if (ctx.req().getContentLengthLong() > MOST_BYTES) {
      throw new ProblemException(new Problem.BodyTooLarge(MOST_BYTES));
    }
    try {
      told(ctx, id, put(id, ctx.req().getInputStream(), token, expected(ctx)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Withdraws what is kept under the id.
  void delete(Context ctx) {
    Token token = operators.require(ctx, Scope.WITHDRAW);
    String id = id(ctx);
    told(ctx, id, withdraw(id, token, expected(ctx)));
  }

  /// The same by the form: a field `withdraw` asks for the one, a file for the other.
  void form(Context ctx) {
    operators.requireOn(ctx);
    if (!ctx.isMultipartFormData()) {
      throw unsupported("The form comes as multipart/form-data.");
    }
    boolean withdraws = ctx.formParam("withdraw") != null;
    Token token = operators.require(ctx, field(ctx, "token"), withdraws ? Scope.WITHDRAW : Scope.LOAD);
    String id = valid(field(ctx, "id"));
    told(ctx, id, withdraws ? withdraw(id, token, _ -> true) : put(id, file(ctx).content(), token, _ -> true));
    ctx.header("Cache-Control", "no-store");
    Answers.html(ctx.status(200), templates.fill("documents", Map.of("title", "Documents", "told", id + ": " + (withdraws ? "withdrawn" : "kept"))));
  }

  private Outcome put(String id, InputStream in, Token token, Predicate<Optional<String>> expected) {
    if (!arriving.tryAcquire()) {
      return new Outcome.Busy(Duration.ofSeconds(10));
    }
    try (Sent sent = intake.receive(in, limits())) {
      return intake.put(id, sent, token, expected);
    } catch (FileSystemException e) {
      return new Outcome.Failed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      arriving.release();
    }
  }

  private Outcome withdraw(String id, Token token, Predicate<Optional<String>> expected) {
    Outcome outcome = intake.withdraw(id, token, expected);
    releases.forget();
    return outcome;
  }

  private void told(Context ctx, String id, Outcome outcome) {
    ctx.header("Cache-Control", "no-store");
    switch (outcome) {
      case Outcome.Kept kept -> kept(ctx, id, kept);
      case Outcome.Same same -> ctx.status(204).header("ETag", tag(same.sha256()));
      case Outcome.Withdrawn _, Outcome.BackedUp _ -> ctx.status(204);
      case Outcome.Absent _ -> throw absent(ctx, id);
      case Outcome.Otherwise _ -> throw new ProblemException(new Problem.PreconditionFailed());
      case Outcome.Withheld _ -> throw new ProblemException(new Problem.Conflict("These bytes were withdrawn and stay out."));
      case Outcome.Elsewhere _ -> throw new ProblemException(new Problem.Conflict("These bytes are kept under another id."));
      case Outcome.Unreadable(var why) -> throw unsupported(why);
      case Outcome.Failed(var why) -> throw new ProblemException(new Problem.NotStored(Faults.logged(why)));
      case Outcome.Busy(var retryAfter) -> throw new ProblemException(new Problem.Crowded(retryAfter));
    }
  }

  private void kept(Context ctx, String id, Outcome.Kept kept) {
    ctx.status(kept.isNew() ? 201 : 200);
    ctx.header("ETag", tag(kept.sha256()));
    ctx.header("Location", PATH + "/" + id);
    List<Map<String, String>> issues = kept.issues().stream()
        .map(issue -> Map.of("code", issue.code().label(), "severity", issue.severity().label(), "message", issue.message())).toList();
    json(ctx, Map.of("id", id, "document", kept.document(), "sha256", kept.sha256(), "issues", issues));
  }

  private static void json(Context ctx, Map<String, Object> document) {
    ctx.contentType("application/json").result(JsonMapper.shared().writeValueAsBytes(document));
  }

  private ProblemException absent(Context ctx, String id) {
    return new ProblemException(intake.isGone(intake.deposit(id)) ? new Problem.Gone() : new Problem.NotFound(ctx.path()));
  }

  private static LongConsumer limits() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    return size -> {
      if (size > MOST_BYTES) {
        throw new ProblemException(new Problem.BodyTooLarge(MOST_BYTES));
      }
      if (System.nanoTime() - end > 0) {
        throw new ProblemException(new Problem.Unread(408));
      }
    };
  }

  /// What `If-Match` and `If-None-Match` hold true of the digest that is kept (RFC 9110, section 13.1).
  private static Predicate<Optional<String>> expected(Context ctx) {
    Optional<String> match = Optional.ofNullable(ctx.header("If-Match"));
    boolean isFresh = ctx.header("If-None-Match") == null;
    return kept -> match.map(tags -> kept.isPresent() && Freshness.lists(tags, tag(kept.get()))).orElse(true)
        && (isFresh || kept.isEmpty() || !Freshness.matches(ctx, tag(kept.get())));
  }

  private static String id(Context ctx) {
    return valid(ctx.pathParam("id"));
  }

  private static String valid(String id) {
    if (!Intake.isId(id)) {
      throw new ProblemException(new Problem.BadRequest("An id has small letters, digits, hyphens and underscores, 100 at most, and begins and ends with a letter or a digit."));
    }
    return id;
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }

  private static UploadedFile file(Context ctx) {
    return Optional.ofNullable(ctx.uploadedFile("document")).orElseThrow(() -> new ProblemException(new Problem.BadRequest("The form has no document.")));
  }

  private static ProblemException unsupported(String detail) {
    return new ProblemException(new Problem.UnsupportedMedia(detail, List.of("text/plain", "text/html", "application/xml", "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document")));
  }

  private static String tag(String sha256) {
    return "\"" + sha256.substring(0, 32) + "\"";
  }
}
