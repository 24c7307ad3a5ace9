package org.moothall.read.words;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

/// Decodes text of any encoding that a council's site serves. Broken bytes become U+FFFD and never stop it.
///
/// A byte order mark decides; then the pattern of zero bytes (UTF-16); then valid UTF-8; then, where more bytes are
/// broken than make UTF-8, windows-1252, which browsers read for Latin-1 too (WHATWG Encoding Standard).
public final class Encodings {

  private static final char REPLACEMENT = '\uFFFD';

  private Encodings() {}

  /// A text, and what was doubtful about its bytes.
  public record Decoded(String text, List<Issue> issues) {}

  /// Decodes bytes.
  public static Decoded decode(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    Optional<Charset> wide = wide(head);
    if (wide.isPresent()) {
      return guessed(bytes, wide.get());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    if (broken == 0) {
      return new Decoded(text, List.of());
    }
    long wideLetters = text.chars().filter(c -> c > 127 && c != REPLACEMENT).count();
    if (wideLetters >= broken) {
      return new Decoded(text, List.of(Issue.of(IssueCode.BROKEN_BYTES, broken + " bytes are not UTF-8 and were read as U+FFFD")));
    }
    return guessed(bytes, Charset.forName("windows-1252"));
  }

  /// UTF-16 by its byte order mark, or by every other byte being zero.
  public static Optional<Charset> wide(String head) {
    if (head.startsWith("\u00FF\u00FE")) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (head.startsWith("\u00FE\u00FF")) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int even = zeros(head, 0);
    int odd = zeros(head, 1);
    int half = head.length() / 2;
    if (half < 2) {
      return Optional.empty();
    }
    if (odd > half * 0.7 && even < half * 0.1) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > half * 0.7 && odd < half * 0.1 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static int zeros(String head, int from) {
    int zeros = 0;
    for (int i = from; i < head.length(); i += 2) {
      if (head.charAt(i) == 0) {
        zeros++;
      }
    }
    return zeros;
  }

  private static Decoded guessed(byte[] bytes, Charset charset) {
    return new Decoded(new String(bytes, charset), List.of(Issue.of(IssueCode.ENCODING_GUESSED, "read as " + charset.name())));
  }
}
