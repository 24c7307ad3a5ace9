package org.moothall.record;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.fact.Facts;
import org.moothall.fact.Source;
import org.moothall.issue.Issue;
import org.moothall.text.SourceText;

/// All that is known of one document: where it came from, what it says, what was doubtful and what was not understood.
///
/// @param source the document as it came
/// @param text its normalised text, which every position counts in
/// @param layout the layout it was read as, in lower case
/// @param facts what it says
/// @param coverage how much of it was read
/// @param issues what is wrong with it or doubtful in it
public record DocumentRecord(Source source, SourceText text, String layout, Facts facts, Coverage coverage, List<Issue> issues) {

  public DocumentRecord {
    issues = List.copyOf(issues);
  }

  /// The record with further issues.
  public DocumentRecord with(List<Issue> further) {
    return new DocumentRecord(source, text, layout, facts, coverage, Stream.concat(issues.stream(), further.stream()).toList());
  }
}
