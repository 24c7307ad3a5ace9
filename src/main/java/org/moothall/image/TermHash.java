package org.moothall.image;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Spreads the bytes of terms over 32 bits.
final class TermHash {

  private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private TermHash() {}

  static int of(byte[] bytes) {
    long hash = FIRST ^ bytes.length;
    int at = 0;
    for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
      hash = mixed(hash, (long) WORD.get(bytes, at));
    }
    long rest = 0;
    for (; at < bytes.length; at++) {
      rest = (rest << 8) | (bytes[at] & 0xFF);
    }
    hash = mixed(hash, rest);
    return (int) (hash ^ hash >>> 32);
  }

  private static long mixed(long hash, long word) {
    return Long.rotateLeft(hash ^ word * SECOND, 31) * FIRST;
  }
}
