package org.moothall.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.moothall.query.Refusal;

/// A problem as it is answered: the members of an `application/problem+json` document (RFC 9457), and headers.
///
/// @param status the HTTP status
/// @param name the last part of its type
/// @param title the kind of problem
/// @param detail this one, for people
/// @param members further members of the document
/// @param headers headers of the response
record ProblemAnswer(int status, String name, String title, String detail, Map<String, Object> members, Map<String, String> headers) {

  /// The media type of problem documents.
  static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "https://w3id.org/moothall/problems#";

  private ProblemAnswer(int status, String name, String title, String detail) {
    this(status, name, title, detail, Map.of(), Map.of());
  }

  /// The one mapping of problems.
  static ProblemAnswer of(Problem problem) {
    return switch (problem) {
      case Problem.Refused(Refusal refusal) -> of(refusal);
      case Problem.BadRequest(var detail) -> new ProblemAnswer(400, "bad-request", "The request cannot be understood", detail);
      case Problem.NotFound(var path) -> new ProblemAnswer(404, "not-found", "Nothing here", "There is nothing under " + path + ".");
      case Problem.Gone() -> new ProblemAnswer(410, "gone", "No longer here", "What was under this address was withdrawn.");
      case Problem.RangeNotSatisfiable(var length) -> new ProblemAnswer(416, "range-not-satisfiable", "No such bytes", "The file has " + length + " bytes.",
          Map.of("length", length), Map.of("Content-Range", "bytes */" + length));
      case Problem.NotAcceptable(var offered) -> new ProblemAnswer(406, "not-acceptable", "No acceptable format",
          "On offer: " + String.join(", ", offered) + ".", Map.of("offered", offered), Map.of("Vary", "Accept"));
      case Problem.UnsupportedMedia(var detail, var accepted) -> new ProblemAnswer(415, "unsupported-media-type", "The body is of a kind not read here",
          detail, Map.of("accepted", accepted), Map.of("Accept-Post", String.join(", ", accepted)));
      case Problem.MethodNotAllowed(var allowed) -> new ProblemAnswer(405, "method-not-allowed", "The method is not allowed",
          "Allowed: " + String.join(", ", allowed) + ".", Map.of("allowed", allowed), Map.of("Allow", String.join(", ", allowed)));
      case Problem.Unauthorised(var isUnknown) -> new ProblemAnswer(401, "unauthorised", "A token is needed", isUnknown ? "The token is not known here." : "Send it as: Authorization: Bearer TOKEN.",
          Map.of(), Map.of("WWW-Authenticate", "Bearer realm=\"moothall\"" + (isUnknown ? ", error=\"invalid_token\"" : "")));
      case Problem.Forbidden(var scope) -> new ProblemAnswer(403, "forbidden", "The token does not allow this", "It needs the scope " + scope + ".",
          Map.of("scope", scope), Map.of("WWW-Authenticate", "Bearer realm=\"moothall\", error=\"insufficient_scope\", scope=\"" + scope + "\""));
      case Problem.PreconditionFailed() -> new ProblemAnswer(412, "precondition-failed", "It is not as the request expects", "What is kept is another state than If-Match or If-None-Match tell.");
      case Problem.Conflict(var detail) -> new ProblemAnswer(409, "conflict", "It stands against what is there", detail);
      case Problem.NotStored(var id) -> new ProblemAnswer(507, "not-stored", "It could not be written",
          "The server's disk is full or cannot be written: whoever operates it has to make room. "
              + "What was there before is still there. The log has the cause under " + id + ".", Map.of("requestId", id), Map.of());
      case Problem.Crowded(var retryAfter) -> new ProblemAnswer(503, "busy", "The server is busy", "Too many documents are being loaded; send it again later.", Map.of(),
          Map.of("Retry-After", String.valueOf(retryAfter.toSeconds())));
      case Problem.BodyTooLarge(var most) -> new ProblemAnswer(413, "body-too-large", "The body is too large", String.format(Locale.UK, "At most %,d bytes are read.", most));
      case Problem.Unread(var status) -> unread(status);
      case Problem.TooManyRequests(var detail, var retryAfter) -> new ProblemAnswer(429, "too-many-requests", "Too many requests", detail, Map.of(),
          Map.of("Retry-After", String.valueOf(retryAfter.toSeconds())));
      case Problem.Internal(var id) -> new ProblemAnswer(500, "internal", "A fault of the server",
          "Something went wrong here. The log has it under " + id + ".", Map.of("requestId", id), Map.of());
    };
  }

  private static ProblemAnswer unread(int status) {
    return switch (status) {
      case 408 -> new ProblemAnswer(status, "too-slow", "The request comes too slowly", "A body must arrive within 20 s.");
      case 413 -> of(new Problem.BodyTooLarge(Body.MOST_BYTES));
      case 414 -> new ProblemAnswer(status, "address-too-long", "The address is too long", "At most 16 KiB are read; a long query can be posted.");
      case 431 -> new ProblemAnswer(status, "header-too-large", "The header is too large", "At most 16 KiB are read.");
      default -> status < 500 || status == 505
          ? new ProblemAnswer(status, "bad-request", "The request cannot be understood", "It is not HTTP/1.1 as this server reads it.")
          : new ProblemAnswer(status, "internal", "A fault of the server", "Something went wrong here.");
    };
  }

  private static ProblemAnswer of(Refusal refusal) {
    String detail = refusal.message();
    return switch (refusal) {
      case Refusal.BadSyntax(var message, var line, var column) -> new ProblemAnswer(400, "bad-syntax", "The query is not SPARQL 1.2",
          message, line > 0 ? Map.of("line", line, "column", column) : Map.of(), Map.of());
      case Refusal.Update _ -> new ProblemAnswer(403, "read-only", "Updates are refused", detail);
      case Refusal.EndpointNotAllowed _ -> new ProblemAnswer(403, "endpoint-not-allowed", "SERVICE is refused", detail);
      case Refusal.NoAnswerElsewhere _ -> new ProblemAnswer(502, "no-answer-elsewhere", "Another endpoint gave no answer", detail);
      case Refusal.Federation(var place) -> new ProblemAnswer(403, "no-federation", "SERVICE is refused", detail,
          place.map(at -> Map.<String, Object>of("line", at.line(), "column", at.column())).orElse(Map.of()), Map.of());
      case Refusal.UnknownFunction _ -> new ProblemAnswer(403, "unknown-function", "The function is refused", detail);
      case Refusal.TooLong _ -> new ProblemAnswer(413, "query-too-long", "The query is too long", detail);
      case Refusal.TooDeep _ -> new ProblemAnswer(400, "query-too-deep", "The query is nested too deeply", detail);
      case Refusal.TooMuch _ -> new ProblemAnswer(400, "query-too-complex", "The query is too complex", detail);
      case Refusal.ValueTooLarge _ -> new ProblemAnswer(422, "value-too-large", "A value is too large", detail);
      case Refusal.TooManyTriples _ -> new ProblemAnswer(422, "answer-too-large", "The answer is too large", detail);
      case Refusal.BadParameter(var name, var message) ->
          new ProblemAnswer(400, "bad-parameter", "A parameter is wrong", message, Map.of("parameter", name), Map.of());
      case Refusal.Busy(var retryAfter) -> new ProblemAnswer(503, "busy", "The server is busy", detail, Map.of(),
          Map.of("Retry-After", String.valueOf(retryAfter.toSeconds())));
      case Refusal.BadSearch _ -> new ProblemAnswer(400, "bad-search", "The search cannot be read", detail);
      case Refusal.NoIndex(var retryAfter) -> new ProblemAnswer(503, "no-index", "The index is being made", detail, Map.of(),
          Map.of("Retry-After", String.valueOf(retryAfter.toSeconds())));
      case Refusal.TooMuchMemory _ -> new ProblemAnswer(503, "too-much-memory", "The memory limit was reached", detail);
      case Refusal.Abandoned _ -> new ProblemAnswer(503, "abandoned", "The client is gone", detail);
      case Refusal.Ended _ -> new ProblemAnswer(503, "ended", "The query was ended", detail);
      case Refusal.TimedOut _ -> new ProblemAnswer(503, "timed-out", "The time limit was reached", detail);
    };
  }

  /// The same with the id of its request.
  ProblemAnswer under(String requestId) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.putIfAbsent("requestId", requestId);
    return new ProblemAnswer(status, name, title, detail, more, headers);
  }

  /// The document.
  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", TYPES + name);
    document.put("title", title);
    document.put("status", status);
    document.put("detail", detail);
    document.putAll(members);
    return document;
  }
}
