package org.moothall.record;

import java.util.Optional;
import org.moothall.fact.Evidence;

/// Something that a document could tell and does not.
///
/// @param attribute what
/// @param count how many times: one for the meeting's own, else the number of decisions or actions
/// @param reason why, in a line for people
/// @param words the words that come nearest to telling it, or the first decision or action without it
public record Missing(Attribute attribute, int count, String reason, Optional<Evidence> words) {

  /// What may be missing.
  public enum Attribute {
    COUNCIL("council"),
    BODY("body"),
    DATE("date"),
    START("start"),
    END("end"),
    VENUE("venue"),
    ACTION_OWNER("action-owner"),
    ACTION_DUE("action-due"),
    DECISION_OUTCOME("decision-outcome");

    private final String label;

    Attribute(String label) {
      this.label = label;
    }

    /// The name used in records and graphs.
    public String label() {
      return label;
    }

    /// Whether the meeting as a whole lacks it, and not some of its decisions or actions.
    public boolean ofMeeting() {
      return compareTo(VENUE) <= 0;
    }
  }
}
