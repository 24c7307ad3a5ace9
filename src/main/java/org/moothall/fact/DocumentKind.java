package org.moothall.fact;

import java.util.Locale;

/// What a document is.
public enum DocumentKind {
  /// A page with one item of a meeting.
  AGENDA_ITEM,
  /// A page with the items of a meeting.
  MINUTES_PAGE,
  /// Complete minutes with heading and attendance.
  FULL_MINUTES,
  /// The record of one decision.
  DECISION_RECORD,
  /// An officer's weekly notes in the first person; no meeting.
  WEEKNOTES,
  /// A transcript of what was said.
  TRANSCRIPT;

  /// The name used in records and graphs: `agenda-item`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind of a label.
  ///
  /// @throws IllegalArgumentException where no kind has it
  public static DocumentKind labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
