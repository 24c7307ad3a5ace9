package org.moothall.web;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/// Headers that keep a page from doing more than it should.
final class SecurityHeaders {

  private static final String POLICY = "Content-Security-Policy";
  private static final String SHARED = "default-src 'none'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ";

  private SecurityHeaders() {}

  /// For every answer: no scripts at all, readable from any origin.
  static void set(Context ctx) {
    each(ctx::header);
  }

  /// The same, by name and value.
  static void each(BiConsumer<String, String> header) {
    header.accept("X-Content-Type-Options", "nosniff");
    header.accept("Referrer-Policy", "no-referrer");
    header.accept(POLICY, SHARED + "style-src 'self'");
    header.accept("Access-Control-Allow-Origin", "*");
    header.accept("Access-Control-Expose-Headers", "ETag, Link, Location, Content-Location, Retry-After, Allow, Accept-Ranges, Content-Range, Query-Limits, X-Request-Id");
  }

  /// For pages, whose scripts are ours and ask this server and no other. What a page was allowed before it keeps.
  static void allowScripts(Context ctx) {
    if (!String.valueOf(ctx.res().getHeader(POLICY)).contains("script-src")) {
      ctx.header(POLICY, SHARED + "style-src 'self'; script-src 'self'; connect-src 'self'");
    }
  }

  /// For the page of the editor, which is a script and sets styles.
  static void allowEditor(Context ctx) {
    ctx.header(POLICY,
        SHARED + "script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'");
  }
}
