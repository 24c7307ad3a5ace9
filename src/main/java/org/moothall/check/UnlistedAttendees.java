package org.moothall.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.fact.Attendance;
import org.moothall.fact.Evidence;
import org.moothall.fact.PersonMentioned;
import org.moothall.record.DocumentRecord;
import org.moothall.text.Span;

/// Finds people who act at the meeting and stand on no attendance list, where there is one.
///
/// `Councillor Pell asked whether …`, when the list has no Pell. Who is only spoken of, as in `a letter from Mr Pell`, need not have come.
final class UnlistedAttendees {

  private static final int REACH = 40;
  private static final Pattern ACTS = Pattern.compile(
      "(?i)^[,)]?\\s(?:(?:then|also|further|formally|duly) )?(?:asked|said|stated|moved|proposed|seconded|reported|presented|introduced|declared|advised|explained|welcomed"
          + "|commented|queried|enquired|questioned|suggested|expressed|left|joined|arrived|spoke|noted|confirmed|highlighted|outlined|thanked|replied|responded)\\b");

  private UnlistedAttendees() {}

  static Stream<Remark> of(DocumentRecord record) {
    List<Attendance> listed = record.facts().list(Attendance.class);
    return listed.isEmpty() ? Stream.of() : record.facts().list(PersonMentioned.class).stream().flatMap(mentioned -> remark(record, mentioned));
  }

  private static Stream<Remark> remark(DocumentRecord record, PersonMentioned mentioned) {
    return mentioned.evidence().stream().map(Evidence::span).filter(span -> acts(record, span)).limit(1)
        .map(span -> new Remark(RemarkCode.ATTENDEE_NOT_LISTED, span, mentioned.person().name() + " acts here, but stands on no attendance list"));
  }

  private static boolean acts(DocumentRecord record, Span name) {
    Span after = new Span(name.end(), Math.min(record.text().length(), name.end() + REACH));
    return record.text().passage(after).matcher(ACTS).find();
  }
}
