package org.moothall.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256: what stands for words or bytes where these themselves are too long, or are not to be told.
public final class Digest {

  private static final int BYTES = 6;

  private Digest() {}

  /// Twelve hexadecimal digits that stand for the parts, in their order, in the names of facts and links.
  public static String of(String... parts) {
    return of(String.join("|", parts).getBytes(StandardCharsets.UTF_8), BYTES);
  }

  /// The hexadecimal digits of the beginning of what stands for some bytes.
  ///
  /// @param length how many bytes of it, two digits each: 32 at most
  public static String of(byte[] bytes, int length) {
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, length);
  }

  /// A digest that goes on with the bytes it is given.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("[digest] every Java has SHA-256", e);
    }
  }
}
