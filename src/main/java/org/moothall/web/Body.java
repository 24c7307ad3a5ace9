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
