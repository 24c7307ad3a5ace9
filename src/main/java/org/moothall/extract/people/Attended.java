package org.moothall.extract.people;

import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;

/// A person with how the document says that they attended.
record Attended(Listed listed, Status status, Capacity capacity, String rule, double confidence) {

  static final String ACTED = "attendance/acted";

  /// Whether only what somebody did shows that they were there.
  boolean shownByAct() {
    return rule.equals(ACTED);
  }
}
