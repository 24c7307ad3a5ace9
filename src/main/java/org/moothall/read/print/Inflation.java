package org.moothall.read.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Weighs the packed streams of a PDF before anything keeps them unpacked.
///
/// A stream of zeros packs to a thousandth: thirty megabytes may hold thirty gigabytes. Each stream is unpacked into one
/// small buffer and counted.
final class Inflation {

  /// The most bytes that all streams of a file may unpack to; drawings and pictures of a long report take a tenth.
  static final long LARGEST = 512L * 1024 * 1024;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DEFLATED = 8;

  private Inflation() {}

  static boolean isTooLarge(byte[] bytes) {
    long unpacked = 0;
    byte[] buffer = new byte[64 * 1024];
    Inflater inflater = new Inflater();
    try {
      for (int at = next(bytes, 0); at >= 0 && unpacked <= LARGEST; at = next(bytes, at)) {
        unpacked += isDeflated(bytes, at) ? size(inflater, bytes, at, buffer, LARGEST - unpacked) : 0;
      }
    } finally {
      inflater.end();
    }
    return unpacked > LARGEST;
  }

  /// Where the data of the next stream begins; -1 after the last.
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
        int at = i + STREAM.length;
        at += bytes[at] == '\r' ? 1 : 0;
        return bytes[at] == '\n' ? at + 1 : at;
      }
    }
    return -1;
  }

  /// The two bytes that begin zlib data (RFC 1950).
  private static boolean isDeflated(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return false;
    }
    int head = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    return ((head >> 8) & 0x0F) == DEFLATED && head % 31 == 0;
  }

  private static long size(Inflater inflater, byte[] bytes, int from, byte[] buffer, long most) {
    inflater.reset();
    inflater.setInput(bytes, from, bytes.length - from);
    try {
      while (!inflater.finished() && inflater.getBytesWritten() <= most) {
        if (inflater.inflate(buffer) == 0) {
          break;
        }
      }
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    }
    return inflater.getBytesWritten();
  }
}
