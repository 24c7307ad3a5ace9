package org.moothall.federation;

import java.time.Duration;

/// Thrown in place of rows from elsewhere, with the reason.
public final class FederationException extends RuntimeException {

  /// Why there are no rows.
  public sealed interface Reason {

    /// One line for people.
    String message();

    /// The address is not one that queries may ask.
    record NotAllowed(String message) implements Reason {}

    /// The endpoint did not answer, or not as it should. `SERVICE SILENT` passes over it.
    record Failed(String message) implements Reason {}

    /// The query asks elsewhere too often, or for too much.
    record TooMuch(String what, int limit) implements Reason {
      @Override
      public String message() {
        return "The query has more than " + limit + " " + what + ".";
      }
    }

    /// Too many questions to others are under way.
    record Crowded(Duration retryAfter) implements Reason {
      @Override
      public String message() {
        return "Too many queries ask other endpoints: try again in " + retryAfter.toSeconds() + " s.";
      }
    }
  }

  private static final long serialVersionUID = 1;

  private final transient Reason reason;

  FederationException(Reason reason) {
    super(reason.message());
    this.reason = reason;
  }

  static FederationException notAllowed(String message) {
    return new FederationException(new Reason.NotAllowed(message));
  }

  static FederationException failed(String message) {
    return new FederationException(new Reason.Failed(message));
  }

  /// The reason.
  public Reason reason() {
    return reason;
  }

  /// Whether `SERVICE SILENT` passes over it.
  boolean isPassedOver() {
    return reason instanceof Reason.Failed;
  }
}
