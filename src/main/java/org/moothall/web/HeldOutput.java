package org.moothall.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

/// Holds the first bytes of an answer back, so that an early failure can still have its own status.
/// Once more than fits was written the answer has begun, and everything goes out. One thread writes; another may look and abandon.
final class HeldOutput extends OutputStream {

  private static final int FIRST_BYTES = 4 * 1024;

  private final int size;
  private final Supplier<OutputStream> begin;
  private OutputStream out = OutputStream.nullOutputStream();
  private byte[] held = new byte[FIRST_BYTES];
  private int count;
  private volatile boolean begun;
  private volatile boolean abandoned;

  /// @param size how many bytes are held
  /// @param begin sends the head of the answer and gives the stream for its body
  HeldOutput(int size, Supplier<OutputStream> begin) {
    this.size = size;
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
    if (!begun && count + length <= size) {
      grow(count + length);
      System.arraycopy(bytes, offset, held, count, length);
      count += length;
      return;
    }
    if (!begun) {
      begun = true;
      out = begin.get();
      out.write(held, 0, count);
      held = new byte[0];
    }
    out.write(bytes, offset, length);
  }

  /// Sends all of what has begun, to its end. What is only held stays held.
  void end() throws IOException {
    if (out instanceof DeflaterOutputStream packed) {
      packed.finish();
    }
    out.flush();
  }

  /// Sends on what has begun. What is only held stays held: writers flush long before they know that all is well.
  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void grow(int wanted) {
    if (wanted > held.length) {
      held = Arrays.copyOf(held, Math.max(wanted, Math.min(size, 2 * held.length)));
    }
  }
}
