package org.moothall.search;

import java.time.Duration;

/// Thrown in place of hits, with the reason.
public final class SearchException extends RuntimeException {

  /// Why there are no hits.
  public sealed interface Reason {

    /// What was typed cannot be read.
    ///
    /// @param what what is wrong with it, as a sentence
    /// @param place the character at which it is wrong, from 1
    record Misread(String what, int place) implements Reason {}

    /// The index is being made.
    record NotReady(Duration retryAfter) implements Reason {}

    /// Looking took too long.
    record TimedOut(Duration limit) implements Reason {}
  }

  private static final long serialVersionUID = 1;

  private final transient Reason reason;

  SearchException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  static SearchException misread(String what, int place) {
    return new SearchException(new Reason.Misread(what, place));
  }

  /// The reason.
  public Reason reason() {
    return reason;
  }
}
