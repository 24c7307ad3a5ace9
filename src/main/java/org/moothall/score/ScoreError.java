package org.moothall.score;

import java.util.Locale;

/// One thing that the record of a document has wrong: where, in which field, and what.
///
/// `field` is the label of a [Field], or `document` where a document has no record at all.
/// Of a wrong value, `what` is `label <> value found`.
public record ScoreError(String document, String field, Fault fault, String what) {

  /// What is at fault with it.
  public enum Fault {
    MISSED, EXTRA, WRONG;

    /// The fault in one word.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
