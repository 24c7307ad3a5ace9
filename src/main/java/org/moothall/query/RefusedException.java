package org.moothall.query;

/// Carries a [Refusal] to whoever asked.
public final class RefusedException extends RuntimeException {

  private final Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.message());
    this.refusal = refusal;
  }

  /// Why the query is not answered.
  public Refusal refusal() {
    return refusal;
  }
}
