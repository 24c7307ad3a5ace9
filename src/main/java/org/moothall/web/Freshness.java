package org.moothall.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.moothall.identity.Digest;

/// Says which state an answer shows, so that a client fetches it once only (RFC 9110, section 13).
final class Freshness {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Freshness() {}

  /// Sets the ETag of an answer that is the same while the store is, if not byte by byte.
  ///
  /// @return whether the client has it already; the answer is then complete, 304
  static boolean isKnown(Context ctx, long version, String representation) {
    String tag = "\"" + version + "-" + representation + "\"";
    return isKnown(ctx, "W/" + tag);
  }

  /// Sets the ETag of an answer by its bytes.
  ///
  /// @return whether the client has it already; the answer is then complete, 304
  static boolean isUnchanged(Context ctx, byte[] answer) {
    return isKnown(ctx, "\"" + Digest.of(answer, 16) + "\"");
  }

  /// Sets when the answer last changed, for clients that have no ETag.
  ///
  /// @return whether the client has it already; the answer is then complete, 304
  static boolean isOlder(Context ctx, Instant changed) {
    ctx.header("Last-Modified", httpDate(changed));
    String since = ctx.header("If-Modified-Since");
    if (since == null || ctx.header("If-None-Match") != null || !isSince(since, changed)) {
      return false;
    }
    ctx.status(304);
    return true;
  }

  /// Whether the client has the representation of a tag. Weak and strong tags are alike here.
  static boolean matches(Context ctx, String tag) {
    String known = ctx.header("If-None-Match");
    return known != null && (known.strip().equals("*") || Arrays.stream(known.split(",")).anyMatch(one -> strong(one).equals(strong(tag))));
  }

  /// A moment as HTTP writes it.
  static String httpDate(Instant moment) {
    return DATE.format(moment);
  }

  private static boolean isKnown(Context ctx, String tag) {
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "no-cache");
    boolean known = matches(ctx, tag);
    if (known) {
      ctx.status(304);
    }
    return known;
  }

  private static boolean isSince(String date, Instant changed) {
    try {
      return !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(DATE.parse(date, Instant::from));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String strong(String tag) {
    return tag.strip().replaceFirst("^W/", "");
  }
}
