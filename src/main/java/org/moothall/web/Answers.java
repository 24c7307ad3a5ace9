package org.moothall.web;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// Sends answers that are written while they are found.
final class Answers {

  /// How much of an answer is held back at least, so that an early failure can still have its own status.
  static final int HELD_BYTES = 64 * 1024;

  /// The content type of pages.
  static final String HTML = "text/html; charset=utf-8";

  private static final int BUFFER_BYTES = 32 * 1024;

  private Answers() {}

  /// Sends what a writer writes. When it fails before much was written the failure is thrown on; when it fails later
  /// the connection is cut, so that nobody takes the part for the whole.
  static void send(Context ctx, String contentType, Consumer<OutputStream> writer) {
    ctx.contentType(contentType);
    hold(ctx, HELD_BYTES, () -> {}, writer).ifPresent(bytes -> raw(ctx, bytes));
  }

  /// The same for an answer that may turn out to be small.
  ///
  /// @param most how much is held
  /// @param begun is told when the answer is larger, and has begun to go out
  /// @return the whole answer, not sent; nothing where it was sent, or cut
  static Optional<byte[]> hold(Context ctx, int most, Runnable begun, Consumer<OutputStream> writer) {
    HeldOutput out = new HeldOutput(most, () -> {
      begun.run();
      return begin(ctx);
    });
    try {
      writer.accept(out);
      out.end();
      return out.hasBegun() ? Optional.empty() : Optional.of(out.held());
    } catch (RuntimeException | IOException e) {
      if (!out.hasBegun()) {
        out.abandon();
        throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
      }
      cut(ctx, e);
      out.abandon();
      return Optional.empty();
    }
  }

  /// Sends text without a tag, packed where it gains.
  static void raw(Context ctx, byte[] bytes) {
    boolean packed = Packing.gains(ctx, bytes.length);
    raw(ctx, packed ? Packing.packed(bytes) : bytes, packed);
  }

  /// Sends bytes as they are.
  static void raw(Context ctx, byte[] bytes, boolean packed) {
    ctx.disableCompression();
    if (packed) {
      ctx.header("Content-Encoding", "gzip");
    }
    ctx.result(bytes);
  }

  /// Sends bytes with a strong tag of them, unless the client has them.
  static void bytes(Context ctx, String mediaType, byte[] bytes) {
    ctx.contentType(Negotiation.contentType(mediaType));
    boolean packed = Packing.gains(ctx, bytes.length);
    if (!Freshness.isUnchanged(ctx, bytes, packed)) {
      raw(ctx, packed ? Packing.packed(bytes) : bytes, packed);
    }
  }

  /// The same, also for clients that know only when they last asked.
  static void bytes(Context ctx, String mediaType, byte[] bytes, Instant changed) {
    if (!Freshness.isOlder(ctx, changed)) {
      bytes(ctx, mediaType, bytes);
    }
  }

  /// Sends a page.
  static void html(Context ctx, String page) {
    SecurityHeaders.allowScripts(ctx);
    raw(ctx.contentType(HTML), page.getBytes(StandardCharsets.UTF_8));
  }

  // Javalin would pack by the length of the first piece, and pass no flush on.
  private static OutputStream begin(Context ctx) {
    ctx.disableCompression();
    boolean packed = Packing.gains(ctx, Integer.MAX_VALUE);
    if (packed) {
      ctx.header("Content-Encoding", "gzip");
    }
    OutputStream out = new BufferedOutputStream(ctx.outputStream(), BUFFER_BYTES);
    try {
      return packed ? Packing.stream(out) : out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Closing the stream would end the message in good order; only the end of the connection says that it is incomplete.
  private static void cut(Context ctx, Exception cause) {
    ServletContextRequest.getServletContextRequest(ctx.req()).getConnectionMetaData().getConnection().getEndPoint().close(cause);
  }
}
