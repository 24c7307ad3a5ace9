package org.moothall.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Text going out as UTF-8, with what a format has other words for replaced.
final class EscapedOutput {

  private static final int SIZE = 16 * 1024;
  private static final int LONGEST_SIGN = 8;

  private final OutputStream out;
  private final Escaping escaping;
  private final byte[][] table;
  private final boolean[] special;
  private final byte[] buffer = new byte[SIZE];
  private int count;

  EscapedOutput(OutputStream out, Escaping escaping) {
    this.out = out;
    this.escaping = escaping;
    this.table = escaping.table();
    this.special = escaping.special();
  }

  /// The bytes of what is written as it stands.
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Writes bytes as they are.
  EscapedOutput plain(byte[] bytes) {
    if (count + bytes.length > SIZE) {
      drain();
    }
    if (bytes.length > SIZE) {
      send(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, count, bytes.length);
      count += bytes.length;
    }
    return this;
  }

  /// Writes text escaped.
  EscapedOutput text(String text) {
    for (int at = copied(text, 0); at < text.length(); at = copied(text, at)) {
      if (count > SIZE - LONGEST_SIGN) {
        drain();
      }
      char sign = text.charAt(at);
      at += sign >= table.length ? beyondAscii(text, at) : escaped(sign);
    }
    return this;
  }

  /// Copies signs that stand for themselves: nearly all do.
  ///
  /// @return the first that does not, or that finds no room
  private int copied(String text, int from) {
    int end = Math.min(text.length(), from + SIZE - count);
    int to = count;
    int at = from;
    for (; at < end; at++) {
      char sign = text.charAt(at);
      if (sign >= special.length || special[sign]) {
        break;
      }
      buffer[to++] = (byte) sign;
    }
    count = to;
    return at;
  }

  /// Sends on what is left.
  void finish() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int escaped(char sign) {
    if (special[sign]) {
      plain(table[sign]);
    } else {
      buffer[count++] = (byte) sign;
    }
    return 1;
  }

  /// @return how many UTF-16 units the sign has
  private int beyondAscii(String text, int index) {
    int sign = text.codePointAt(index);
    if (sign > 0xffff) {
      trailed((byte) (0xf0 | sign >> 18), sign, 12);
    } else if (Character.isSurrogate((char) sign) || sign >= 0xfffe) {
      plain(bytes(escaping.other((char) sign)));
    } else if (sign < 0x800) {
      trailed((byte) (0xc0 | sign >> 6), sign, 0);
    } else {
      trailed((byte) (0xe0 | sign >> 12), sign, 6);
    }
    return Character.charCount(sign);
  }

  /// The first byte of a sign and those that follow, six bits each.
  private void trailed(byte first, int sign, int shift) {
    buffer[count++] = first;
    for (int bits = shift; bits >= 0; bits -= 6) {
      buffer[count++] = (byte) (0x80 | (sign >> bits & 0x3f));
    }
  }

  private void drain() {
    send(buffer, count);
    count = 0;
  }

  private void send(byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
