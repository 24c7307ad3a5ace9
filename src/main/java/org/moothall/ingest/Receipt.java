package org.moothall.ingest;

import java.util.List;
import org.moothall.issue.Issue;
import org.moothall.issue.Severity;

/// What came of a load, document by document.
///
/// @param lines one for each document, in the order of the load
public record Receipt(List<Line> lines) {

  public Receipt {
    lines = List.copyOf(lines);
  }

  /// What came of one document.
  public enum Outcome {
    /// Its graph was written.
    LOADED,
    /// Its graph is there already, the same.
    UNCHANGED,
    /// It was withdrawn, and stays out.
    WITHHELD,
    /// Its bytes are of no kind that is read, and it was to be read only then; or it is a file of statements that cannot be taken.
    REFUSED,
    /// It could not be loaded; the store is as it was.
    FAILED
  }

  /// What came of one document.
  ///
  /// @param file the file as given
  /// @param issues what is wrong with it or doubtful in it
  /// @param failure why it failed, or nothing
  public record Line(String file, Outcome outcome, List<Issue> issues, String failure) {

    public Line {
      issues = List.copyOf(issues);
    }

    Line(String file, Outcome outcome, List<Issue> issues) {
      this(file, outcome, issues, "");
    }

    static Line failed(String file, Exception cause) {
      String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
      return new Line(file, Outcome.FAILED, List.of(), why);
    }

    /// The issues that mean that facts are missing.
    public List<Issue> errors() {
      return issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
    }
  }

  /// How many documents came out so.
  public long count(Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
