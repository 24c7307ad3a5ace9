package org.moothall.text;

import java.util.Comparator;

/// A stretch of a normalised text.
///
/// @param start the first Unicode code point, counted from 0
/// @param end the code point after the last
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("[span] start " + start + ", end " + end);
    }
  }

  /// The number of code points.
  public int length() {
    return end - start;
  }

  /// Whether every code point of the other stands in this one.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share a code point.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The shortest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
