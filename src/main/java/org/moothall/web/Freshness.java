package org.moothall.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.moothall.identity.Digest;

/// Says which state an answer shows, so that a client fetches it once only (RFC 9110, section 13).
final class Freshness {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Freshness() {}

  /// Sets the ETag of an answer that is the same while the store is, if not byte by byte.
  ///
  /// @param representation what tells this answer from others, in any signs: a tag has few (RFC 9110, section 8.8.3)
  /// @return whether the client has it already; the answer is then complete, 304
  static boolean isKnown(Context ctx, long version, String representation) {
    return isKnown(ctx, "W/" + quoted(version + "-" + Digest.of(representation), false));
  }

  /// Sets the ETag of an answer by its bytes.
  ///
  /// @return whether the client has it already; the answer is then complete, 304
  static boolean isUnchanged(Context ctx, byte[] answer, boolean packed) {
    return isKnown(ctx, quoted(Digest.of(answer, 16), packed));
  }

  /// Whether the client has an answer to a question, whichever bytes it was told in; the answer is then complete, 304.
  static boolean hasAnswer(Context ctx, Question question) {
    String known = ctx.header("If-None-Match");
    if (known == null || !isReading(ctx)) {
      return false;
    }
    Optional<String> tag = Arrays.stream(known.split(",")).map(String::strip).filter(one -> strong(one).startsWith("\"" + question.tag())).findFirst();
    tag.ifPresent(same -> {
      ctx.header("ETag", same);
      ctx.header("Cache-Control", "no-cache");
      ctx.status(304);
    });
    return tag.isPresent();
  }

  /// Sets the ETag of bytes. Packed and unpacked bytes are not the same.
  static void tag(Context ctx, Kept answer, boolean packed) {
    set(ctx, () -> quoted(answer.tag(), packed));
  }

  /// Sets the ETag of an answer whose bytes are not known yet.
  static void tagWeakly(Context ctx, Question question) {
    set(ctx, () -> "W/" + quoted(question.tag(), false));
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
    return known != null && lists(known, tag);
  }

  /// Whether a list of tags, or the star for any, has one.
  static boolean lists(String tags, String tag) {
    return tags.strip().equals("*") || Arrays.stream(tags.split(",")).anyMatch(one -> strong(one).equals(strong(tag)));
  }

  /// A moment as HTTP writes it.
  static String httpDate(Instant moment) {
    return DATE.format(moment);
  }

  private static boolean isKnown(Context ctx, String tag) {
    set(ctx, () -> tag);
    boolean known = matches(ctx, tag);
    if (known) {
      ctx.status(304);
    }
    return known;
  }

  // A tag of an answer to POST would be taken for one of the endpoint itself.
  private static void set(Context ctx, Supplier<String> tag) {
    if (isReading(ctx)) {
      ctx.header("ETag", tag.get());
      ctx.header("Cache-Control", "no-cache");
    }
  }

  private static boolean isReading(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  private static String quoted(String tag, boolean packed) {
    return "\"" + tag + (packed ? "-gzip" : "") + "\"";
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
