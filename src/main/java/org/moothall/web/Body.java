package org.moothall.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/// The body of a request, read under limits of size and time.
final class Body {

  static final int MOST_BYTES = 1_000_000;
  private static final int STEP_BYTES = 16 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_UNWANTED_BYTES = 64 * 1024 * 1024;
  private static final Duration PATIENCE_UNWANTED = Duration.ofSeconds(2);

  private Body() {}

  /// All of it.
  ///
  /// @throws ProblemException when it is too large or comes too slowly
  static byte[] read(Context ctx) {
    if (ctx.req().getContentLengthLong() > MOST_BYTES) {
      throw new ProblemException(new Problem.BodyTooLarge(MOST_BYTES));
    }
    try {
      return read(ctx.req().getInputStream(), System.nanoTime() + PATIENCE.toNanos());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes what is still to come of a body that nobody wants, up to a bound: a connection that is closed while its client still
  /// sends is reset, and the answer that says what was wrong is lost with it (RFC 9112, section 9.6).
  static void discard(Context ctx) {
    if (ctx.header("Expect") != null || ctx.req().getContentLengthLong() > MOST_UNWANTED_BYTES) {
      return;
    }
    long end = System.nanoTime() + PATIENCE_UNWANTED.toNanos();
    try {
      InputStream in = ctx.req().getInputStream();
      byte[] step = new byte[STEP_BYTES];
      int left = MOST_UNWANTED_BYTES;
      for (int count = in.read(step); count >= 0 && left > 0 && System.nanoTime() - end < 0; count = in.read(step)) {
        left -= count;
      }
    } catch (IOException | RuntimeException _) {
      // A body that cannot be read has nothing more to take; what was wrong with it is answered all the same.
    }
  }

  private static byte[] read(InputStream in, long end) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] step = new byte[STEP_BYTES];
    for (int count = in.read(step); count >= 0; count = in.read(step)) {
      read.write(step, 0, count);
      if (read.size() > MOST_BYTES) {
        throw new ProblemException(new Problem.BodyTooLarge(MOST_BYTES));
      }
      if (System.nanoTime() - end > 0) {
        throw new ProblemException(new Problem.Unread(408));
      }
    }
    return read.toByteArray();
  }
}
