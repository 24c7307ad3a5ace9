package org.moothall.query;

/// Whoever waits for an answer, and may stop waiting.
@FunctionalInterface
public interface Caller {

  /// One that waits to the end.
  Caller PATIENT = () -> false;

  /// Whether nobody is there any more who would read the answer. It is asked some times a second.
  boolean isGone();
}
