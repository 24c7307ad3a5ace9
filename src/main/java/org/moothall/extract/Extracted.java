package org.moothall.extract;

import java.util.List;
import org.moothall.fact.Facts;
import org.moothall.issue.Issue;

/// What was read from minutes.
///
/// @param facts the facts
/// @param issues what was doubtful
public record Extracted(Facts facts, List<Issue> issues) {

  public Extracted {
    issues = List.copyOf(issues);
  }
}
