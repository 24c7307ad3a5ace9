package org.moothall.check;

/// The kinds of remark, with stable names.
public enum RemarkCode {
  /// An action that nobody is charged with.
  ACTION_WITHOUT_OWNER("action-without-owner"),
  /// A resolution that does not say what is to happen.
  RESOLUTION_WITHOUT_VERB("resolution-without-verb"),
  /// Somebody moves, seconds or speaks, but no attendance list has them.
  ATTENDEE_NOT_LISTED("attendee-not-listed"),
  /// A figure without the day or period that it is of.
  FIGURE_WITHOUT_DATE("figure-without-date"),
  /// Dates or times that cannot both be right.
  CONFLICTING_DATES("conflicting-dates"),
  /// What the reading of the document found wrong or doubtful; the message begins with the code of the issue.
  ISSUE("issue");

  private final String label;

  RemarkCode(String label) {
    this.label = label;
  }

  /// The name used in what is printed.
  public String label() {
    return label;
  }
}
