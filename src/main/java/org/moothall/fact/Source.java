package org.moothall.fact;

import java.time.LocalDate;
import java.util.Optional;

/// A document as it came: where from, and what it is.
///
/// @param name the file's name without folder and extension
/// @param sha256 the digest of the bytes, in hexadecimal
/// @param mediaType the kind of content that the bytes show
/// @param kind what the document is
/// @param title its title, where one is given or stands at its top
/// @param standing how far it may be trusted: `official-minutes`, `draft-minutes`, `decision-record`, `personal-blog`,
///     `retelling-of-official-minutes`, `unstated`
/// @param url where it was published
/// @param licence the licence it is published under, as an address or a name
/// @param retrieved when it was fetched
public record Source(
    String name, String sha256, String mediaType, DocumentKind kind, Optional<String> title, String standing,
    Optional<String> url, Optional<String> licence, Optional<LocalDate> retrieved) {

  /// The key that names the document in every address: the beginning of the digest of its bytes.
  public String key() {
    return key(sha256);
  }

  /// The key of the document whose bytes have a digest.
  public static String key(String sha256) {
    return sha256.substring(0, 16);
  }
}
