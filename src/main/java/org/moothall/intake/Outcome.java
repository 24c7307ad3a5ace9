package org.moothall.intake;

import java.time.Duration;
import java.util.List;
import org.moothall.issue.Issue;

/// What came of what somebody sent or asked to withdraw.
public sealed interface Outcome {

  /// It is kept, durably.
  ///
  /// @param document the name of the document
  /// @param isNew whether nothing was kept under the id before
  record Kept(String document, String sha256, boolean isNew, List<Issue> issues) implements Outcome {}

  /// The same bytes are kept under the id already.
  record Same(String document, String sha256) implements Outcome {}

  /// It is gone.
  record Withdrawn() implements Outcome {}

  /// The store is in the file.
  record BackedUp() implements Outcome {}

  /// Nothing is kept under the id.
  record Absent() implements Outcome {}

  /// What is kept is not what the sender took it for.
  record Otherwise() implements Outcome {}

  /// These bytes were withdrawn and stay out.
  record Withheld() implements Outcome {}

  /// These bytes are kept under another id.
  record Elsewhere() implements Outcome {}

  /// The bytes are of no kind that is read.
  record Unreadable(String why) implements Outcome {}

  /// It could not be written; what was there is there.
  record Failed(String why) implements Outcome {}

  /// Too much waits already.
  record Busy(Duration retryAfter) implements Outcome {}
}
