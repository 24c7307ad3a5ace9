package org.moothall.score;

/// A field that is scored, in the order of the report.
///
/// The `complete` fields count a fact as right only if all that was asked of it is right.
public enum Field {
  COUNCIL("council"),
  BODY("body"),
  DATE("date"),
  START("start"),
  END("end"),
  VENUE("venue"),
  PERSON("person"),
  ATTENDANCE("attendance"),
  CHAIR("chair"),
  ROLE("role"),
  PERSON_COMPLETE("person, complete"),
  ORGANISATION("organisation"),
  ITEM("item"),
  DECISION("decision"),
  DECISION_OUTCOME("decision outcome"),
  DECISION_COMPLETE("decision, complete"),
  ACTION("action"),
  ASSIGNEE("assignee"),
  DUE("due"),
  ACTION_COMPLETE("action, complete"),
  VOTE_COMPLETE("vote, complete"),
  THEME("theme"),
  FIGURE("figure"),
  FIGURE_PREVIOUS("figure previous"),
  FIGURE_TARGET("figure target");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /// The name of the field in a report.
  public String label() {
    return label;
  }
}
