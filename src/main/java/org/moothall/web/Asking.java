package org.moothall.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// A request as operators are told of it: under which id, of which kind, since when, and what was wrong with it. Its address and what it asks
/// are left out, since these may be a person's.
///
/// @param begun in nanoseconds of the clock of the Java machine
record Asking(String id, String kind, long begun, Optional<String> problem) {

  private static final String ATTRIBUTE = "moothall.asking";
  private static final Set<String> KINDS = Set.of("sparql", "queries", "pages", "data", "id", "dumps", "changes", "feeds", "documents", "operate", "health", "search", "suggest", "static",
      "catalog", "sitemap", "actions", "figures", "trace");

  /// One that begins now.
  static Asking begin(Context ctx, String id) {
    return new Asking(id, kind(ctx.path()), System.nanoTime(), Optional.empty()).in(ctx);
  }

  /// The one that a context has; a new one without an id where a request was refused before it began.
  static Asking of(Context ctx) {
    Asking known = ctx.attribute(ATTRIBUTE);
    return known == null ? begin(ctx, "-") : known;
  }

  /// The same with something wrong.
  static void wrong(Context ctx, String problem) {
    Asking asking = of(ctx);
    new Asking(asking.id, asking.kind, asking.begun, Optional.of(problem)).in(ctx);
  }

  /// How long it has taken so far.
  Duration lasting() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private Asking in(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
    return this;
  }

  private static String kind(String path) {
    int start = path.startsWith("/") ? 1 : 0;
    int end = start;
    while (end < path.length() && path.charAt(end) != '/' && path.charAt(end) != '.') {
      end++;
    }
    String first = path.substring(start, end);
    return KINDS.contains(first) ? first : "page";
  }
}
