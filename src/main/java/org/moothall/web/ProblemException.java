package org.moothall.web;

/// Carries a [Problem] to the one place that answers it.
final class ProblemException extends RuntimeException {

  private final Problem problem;

  ProblemException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
