package org.moothall.minutes;

import org.moothall.text.Passage;

/// A fixed label that says what follows: "RESOLVED", "ACTION", "Decision:".
///
/// @param kind what follows
public record Marker(Kind kind, Passage passage) implements Block {

  /// What a label announces.
  public enum Kind {
    /// The record of the discussion.
    MINUTES,
    /// What was decided.
    DECISION,
    /// A resolution and its limbs.
    RESOLVED,
    /// What was recommended to another body, or printed for the meeting to decide.
    RECOMMENDED,
    /// What somebody is to do.
    ACTION
  }
}
