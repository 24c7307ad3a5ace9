package org.moothall.web;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// Sends answers that are written while they are found.
final class Answers {

  private static final int HELD_BYTES = 64 * 1024;
  private static final int BUFFER_BYTES = 32 * 1024;

  private Answers() {}

  /// Sends what a writer writes. When it fails before much was written the failure is thrown on; when it fails later
  /// the connection is cut, so that nobody takes the part for the whole.
  static void send(Context ctx, String contentType, Consumer<OutputStream> writer) {
    ctx.contentType(contentType);
    HeldOutput out = new HeldOutput(HELD_BYTES, () -> new BufferedOutputStream(ctx.outputStream(), BUFFER_BYTES));
    try {
      writer.accept(out);
      finish(ctx, out);
    } catch (RuntimeException | IOException e) {
      if (!out.hasBegun()) {
        out.abandon();
        throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
      }
      cut(ctx, e);
      out.abandon();
    }
  }

  /// Sends bytes with a strong tag of them, unless the client has them.
  static void bytes(Context ctx, String mediaType, byte[] bytes) {
    if (isNews(ctx, bytes)) {
      ctx.contentType(Negotiation.contentType(mediaType)).result(bytes);
    }
  }

  /// The same, also for clients that know only when they last asked.
  static void bytes(Context ctx, String mediaType, byte[] bytes, Instant changed) {
    if (isNews(ctx, bytes) && !Freshness.isOlder(ctx, changed)) {
      ctx.contentType(Negotiation.contentType(mediaType)).result(bytes);
    }
  }

  /// Sends a page.
  static void html(Context ctx, String page) {
    ctx.contentType("text/html; charset=utf-8").result(page.getBytes(StandardCharsets.UTF_8));
  }

  // One strong tag is for one sequence of bytes.
  private static boolean isNews(Context ctx, byte[] bytes) {
    ctx.disableCompression();
    return !Freshness.isUnchanged(ctx, bytes);
  }

  private static void finish(Context ctx, HeldOutput out) throws IOException {
    if (out.hasBegun()) {
      out.flush();
    } else {
      ctx.result(out.held());
    }
  }

  // Closing the stream would end the message in good order; only the end of the connection says that it is incomplete.
  private static void cut(Context ctx, Exception cause) {
    ServletContextRequest.getServletContextRequest(ctx.req()).getConnectionMetaData().getConnection().getEndPoint().close(cause);
  }
}
