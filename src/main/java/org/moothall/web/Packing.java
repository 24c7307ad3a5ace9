package org.moothall.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Packs answers with gzip (RFC 9110, section 12.5.3) for clients that take it, where it gains.
final class Packing {

  // Below that, the head of the answer outweighs what is saved.
  private static final int LEAST_BYTES = 1_000;
  private static final int BUFFER_BYTES = 8 * 1024;
  private static final Pattern GZIP = Pattern.compile("(?:x-)?gzip(?:\\s*;\\s*q=(?:1(?:\\.0*)?|0?\\.\\d*[1-9]\\d*))?");

  private Packing() {}

  /// Whether an answer goes out packed. All that is sent this way is text.
  static boolean gains(Context ctx, int length) {
    varies(ctx);
    return length >= LEAST_BYTES && isTaken(Optional.ofNullable(ctx.header("Accept-Encoding")).orElse(""));
  }

  /// Bytes packed.
  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (OutputStream out = new Quick(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /// A stream whose bytes go out packed; it must be finished.
  static GZIPOutputStream stream(OutputStream out) throws IOException {
    return new Quick(out);
  }

  /// Whether an Accept-Encoding header takes gzip.
  static boolean isTaken(String header) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1)).map(String::strip)
        .anyMatch(coding -> GZIP.matcher(coding).matches());
  }

  private static void varies(Context ctx) {
    String vary = Optional.ofNullable(ctx.res().getHeader("Vary")).orElse("");
    if (!vary.contains("Accept-Encoding")) {
      ctx.header("Vary", vary.isEmpty() ? "Accept-Encoding" : vary + ", Accept-Encoding");
    }
  }

  /// The least effort: answers are made to be sent soon.
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream out) throws IOException {
      super(out, BUFFER_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
