package org.moothall.check;

import java.util.Comparator;
import org.moothall.text.Span;

/// Something in a draft that a clerk would want to look at.
///
/// @param code which kind of thing
/// @param span the words
/// @param message one line for people: what is missing or does not fit
public record Remark(RemarkCode code, Span span, String message) implements Comparable<Remark> {

  private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::span).thenComparing(Remark::code).thenComparing(Remark::message);

  @Override
  public int compareTo(Remark other) {
    return ORDER.compare(this, other);
  }
}
