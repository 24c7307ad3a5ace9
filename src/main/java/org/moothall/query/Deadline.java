package org.moothall.query;

import java.time.Duration;

/// The moment at which an answer must be complete.
///
/// @param limit the whole time that was given
/// @param end in nanoseconds of [System#nanoTime()]
record Deadline(Duration limit, long end) {

  static Deadline in(Duration limit) {
    return new Deadline(limit, System.nanoTime() + limit.toNanos());
  }

  /// What is left, in milliseconds, at least 1.
  ///
  /// @throws RefusedException when nothing is left
  long millis() {
    long left = (end - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new RefusedException(new Refusal.TimedOut(limit));
    }
    return left;
  }

  /// Whether nothing is left.
  boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  /// Throws when nothing is left.
  void check() {
    if (isOver()) {
      throw new RefusedException(new Refusal.TimedOut(limit));
    }
  }
}
