package org.moothall.issue;

import java.util.Optional;
import org.moothall.text.Span;

/// Something wrong with or doubtful in a document. A value, never thrown: it travels with the record.
///
/// @param code which kind of thing
/// @param message one line for people: what, and what was done about it
/// @param span where in the text, if anywhere
public record Issue(IssueCode code, String message, Optional<Span> span) {

  /// An issue of the document as a whole.
  public static Issue of(IssueCode code, String message) {
    return new Issue(code, message, Optional.empty());
  }

  /// An issue of a stretch of the text.
  public static Issue at(Span span, IssueCode code, String message) {
    return new Issue(code, message, Optional.of(span));
  }

  /// How much it matters.
  public Severity severity() {
    return code.severity();
  }
}
