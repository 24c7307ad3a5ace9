package org.moothall.web;

import java.time.Duration;
import org.moothall.identity.Digest;

/// An answer that is whole, for whoever asks the same again.
final class Kept {

  private static final byte[] NOT_YET = {};
  private static final long ENTRY = 500;

  private final Question question;
  private final byte[] bytes;
  private final long made = System.nanoTime();
  private volatile String tag = "";
  private volatile byte[] packed = NOT_YET;

  /// @param question what was asked
  Kept(Question question, byte[] bytes) {
    this.question = question;
    this.bytes = bytes;
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

  /// Names these very bytes, without quotes; it is made once, for whoever first needs it.
  String tag() {
    if (tag.isEmpty()) {
      tag = question.tag() + "." + Digest.of(bytes, 12);
    }
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
