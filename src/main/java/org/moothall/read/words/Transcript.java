package org.moothall.read.words;

import java.util.List;
import java.util.Optional;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

/// What a reader wrote down of a document.
///
/// @param text its words; empty where nothing could be read, and then an issue says why
/// @param title the title that the format itself gives
/// @param issues what was wrong or doubtful
public record Transcript(String text, Optional<String> title, List<Issue> issues) {

  public Transcript {
    issues = List.copyOf(issues);
  }

  /// Of a document that was read without doubt.
  public static Transcript of(String text, Optional<String> title) {
    return new Transcript(text, title, List.of());
  }

  /// Of a document that cannot be read.
  public static Transcript unread(IssueCode code, String message) {
    return new Transcript("", Optional.empty(), List.of(Issue.of(code, message)));
  }
}
