package org.moothall.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.moothall.fact.Fact;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

/// The processor time that the facts of one document may take, and what was left unread when it was spent.
///
/// The time is that of the thread, so that a busy machine does not cost a document its facts.
final class Budget {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration allowed;
  private final long start = THREADS.getCurrentThreadCpuTime();
  private final List<String> unread = new ArrayList<>();

  private Budget(Duration allowed) {
    this.allowed = allowed;
  }

  /// A budget that runs from now on.
  static Budget of(Duration allowed) {
    return new Budget(allowed);
  }

  /// Adds what a reader finds, unless the time is spent.
  void read(String what, List<Fact> facts, Supplier<? extends List<? extends Fact>> reader) {
    if (THREADS.getCurrentThreadCpuTime() - start < allowed.toNanos()) {
      facts.addAll(reader.get());
    } else {
      unread.add(what);
    }
  }

  /// What was left unread, if anything was.
  Optional<Issue> issue() {
    return unread.isEmpty() ? Optional.empty()
        : Optional.of(Issue.of(IssueCode.TIME_SPENT, "the time for one document was spent; not read: " + String.join(", ", unread)));
  }
}
