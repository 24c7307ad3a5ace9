package org.moothall.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a file (RFC 9110, section 14).
///
/// @param first the first byte, from 0
/// @param last the last byte
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /// Reads a Range header. Several ranges, other units and what cannot be read are as if there were none.
  ///
  /// @throws ProblemException where the file has no such bytes
  static Optional<ByteRange> parse(String header, long length) {
    Matcher matcher = ONE.matcher(header.strip());
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return Optional.empty();
    }
    ByteRange range = matcher.group(1).isEmpty()
        ? new ByteRange(Math.max(0, length - Long.parseLong(matcher.group(2))), length - 1)
        : new ByteRange(Long.parseLong(matcher.group(1)), matcher.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(matcher.group(2))));
    if (range.first() >= length) {
      throw new ProblemException(new Problem.RangeNotSatisfiable(length));
    }
    return range.last() < range.first() ? Optional.empty() : Optional.of(range);
  }

  long length() {
    return last - first + 1;
  }

  String contentRange(long of) {
    return "bytes " + first + "-" + last + "/" + of;
  }
}
