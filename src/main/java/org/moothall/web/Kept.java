package org.moothall.web;

import java.time.Duration;
import org.moothall.identity.Digest;

/// An answer that is whole, for whoever asks the same again.
final class Kept {

  private static final byte[] NOT_YET = {};
  private static final long ENTRY = 500;

  private final byte[] bytes;
  private final String tag;
  private final long made = System.nanoTime();
  private volatile byte[] packed = NOT_YET;

  /// @param question the tag of what was asked
  Kept(String question, byte[] bytes) {
    this.bytes = bytes;
    this.tag = question + "." + Digest.of(bytes, 12);
  }

  /// What was written.
  byte[] bytes() {
    return bytes;
  }

  /// The same packed; it is done once.
  byte[] packed() {
    if (packed.length == 0) {
      packed = Packing.packed(bytes);
    }
    return packed;
  }

  /// Names these very bytes, without quotes.
  String tag() {
    return tag;
  }

  long seconds() {
    return Duration.ofNanos(System.nanoTime() - made).toSeconds();
  }

  /// How many bytes it may take: packed, text is less than half of what it was.
  long weight() {
    return ENTRY + bytes.length * 3L / 2;
  }
}
