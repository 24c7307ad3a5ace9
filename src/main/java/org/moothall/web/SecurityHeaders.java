package org.moothall.web;

import io.javalin.http.Context;

/// Headers that keep a page from doing more than it should.
final class SecurityHeaders {

  private static final String SHARED = "default-src 'none'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ";

  private SecurityHeaders() {}

  /// For every answer: no scripts at all, readable from any origin.
  static void set(Context ctx) {
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Content-Security-Policy", SHARED + "style-src 'self'");
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.header("Access-Control-Expose-Headers", "ETag, Link, Location, Content-Location, Retry-After, Allow, Accept-Ranges, Content-Range");
  }

  /// For the page of the editor, which is a script and sets styles.
  static void allowEditor(Context ctx) {
    ctx.header("Content-Security-Policy",
        SHARED + "script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'");
  }
}
