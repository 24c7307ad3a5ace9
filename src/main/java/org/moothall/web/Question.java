package org.moothall.web;

import java.nio.charset.StandardCharsets;
import org.moothall.identity.Digest;

/// What an answer answers: whoever asks the same of the same state gets the same.
///
/// @param version the state of the store
/// @param contentType the form of the answer
/// @param words what is asked, in one spelling
record Question(long version, String contentType, String words) {

  /// A tag of it, without quotes.
  String tag() {
    return Digest.of((version + " " + contentType + " " + words).getBytes(StandardCharsets.UTF_8), 16);
  }
}
