package org.moothall.statement;

import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

/// A file of statements cannot be taken. It ends the transaction that the file is read in; nobody beyond that sees it.
public final class UnfitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final IssueCode code;

  UnfitException(IssueCode code, String message) {
    super(message);
    this.code = code;
  }

  /// What is wrong with the file.
  public Issue issue() {
    return Issue.of(code, String.valueOf(getMessage()));
  }
}
