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
  private final byte[] buffer = new byte[SIZE];
  private int count;

  EscapedOutput(OutputStream out, Escaping escaping) {
    this.out = out;
    this.escaping = escaping;
    this.table = escaping.table();
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
    for (int i = 0; i < text.length(); i++) {
      if (count > SIZE - LONGEST_SIGN) {
        drain();
      }
      char sign = text.charAt(i);
      if (sign < table.length && table[sign].length == 0) {
        buffer[count++] = (byte) sign;
      } else {
        i += sign < table.length ? escaped(table[sign]) : beyondAscii(text, i);
      }
    }
    return this;
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

  private int escaped(byte[] instead) {
    plain(instead);
    return 0;
  }

  /// @return how many further UTF-16 units belong to the sign
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
    return sign > 0xffff ? 1 : 0;
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
