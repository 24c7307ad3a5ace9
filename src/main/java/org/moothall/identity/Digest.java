package org.moothall.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The beginning of the SHA-256 of some words, as the names of facts and links use it.
public final class Digest {

  private static final int BYTES = 6;

  private Digest() {}

  /// Twelve hexadecimal digits that stand for the parts, in their order.
  public static String of(String... parts) {
    byte[] digest = sha256().digest(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("[digest] every Java has SHA-256", e);
    }
  }
}
