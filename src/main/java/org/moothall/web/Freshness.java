package org.moothall.web;

import io.javalin.http.Context;

/// Says which version of the store an answer shows, so that a client fetches it once only.
final class Freshness {

  private Freshness() {}

  /// Sets the ETag of a representation.
  ///
  /// @return whether the client has it already; the answer is then complete, 304
  static boolean isKnown(Context ctx, long version, String representation) {
    String tag = "\"" + version + "-" + representation + "\"";
    ctx.header("ETag", "W/" + tag);
    ctx.header("Cache-Control", "no-cache");
    String known = ctx.header("If-None-Match");
    if (known == null || !(known.strip().equals("*") || known.contains(tag))) {
      return false;
    }
    ctx.status(304);
    return true;
  }
}
