package org.moothall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.record.DocumentRecord;
import org.moothall.text.Span;

/// A draft under a clerk's eyes: all remarks on it.
public final class Draft {

  private Draft() {}

  /// The remarks on a document, in the order of its text.
  public static List<Remark> check(DocumentRecord record) {
    List<Remark> remarks = new ArrayList<>();
    Stream.of(OwnerlessActions.of(record), VerblessResolutions.of(record), UnlistedAttendees.of(record), UndatedFigures.of(record), ConflictingDates.of(record), issues(record))
        .flatMap(found -> found).forEach(remarks::add);
    return remarks.stream().distinct().sorted().toList();
  }

  private static Stream<Remark> issues(DocumentRecord record) {
    return record.issues().stream()
        .map(issue -> new Remark(RemarkCode.ISSUE, issue.span().orElse(new Span(0, 0)), issue.code().label() + ": " + issue.message()));
  }
}
