package org.moothall.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Supplier;

/// Holds the first bytes of an answer back, so that an early failure can still have its own status.
/// Once more than fits was written the answer has begun, and everything goes out. One thread writes; another may look and abandon.
final class HeldOutput extends OutputStream {

  private final byte[] held;
  private final Supplier<OutputStream> begin;
  private OutputStream out = OutputStream.nullOutputStream();
  private int count;
  private volatile boolean begun;
  private volatile boolean abandoned;

  /// @param size how many bytes are held
  /// @param begin sends the head of the answer and gives the stream for its body
  HeldOutput(int size, Supplier<OutputStream> begin) {
    this.held = new byte[size];
    this.begin = begin;
  }

  /// Whether bytes have gone out.
  boolean hasBegun() {
    return begun;
  }

  /// What is held; all of it, when the answer has not begun.
  byte[] held() {
    return Arrays.copyOf(held, count);
  }

  /// From now on every write fails.
  void abandon() {
    abandoned = true;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (abandoned) {
      throw new IOException("[answer] nobody waits for it any more");
    }
    if (!begun && count + length <= held.length) {
      System.arraycopy(bytes, offset, held, count, length);
      count += length;
      return;
    }
    if (!begun) {
      begun = true;
      out = begin.get();
      out.write(held, 0, count);
    }
    out.write(bytes, offset, length);
  }

  /// Sends on what has begun. What is only held stays held: writers flush long before they know that all is well.
  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
