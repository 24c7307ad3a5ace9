package org.moothall.check;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.fact.Attendance;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Person;
import org.moothall.fact.PersonMentioned;
import org.moothall.record.DocumentRecord;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// Finds people who act at the meeting and stand on no attendance list, where there is one.
///
/// `Councillor Pell asked whether …`, when the list has no Pell. Who is only spoken of, as in `a letter from Mr Pell`, need not have come.
final class UnlistedAttendees {

  private static final String ACTED = "attendance/acted";
  private static final int REACH = 40;
  private static final Wording ACTS = Wording.of(
      "(?i)^[,)]?\\s(?:(?:then|also|further|formally|duly) )?(?:asked|said|stated|moved|proposed|seconded|reported|presented|introduced|declared|advised|explained|welcomed"
          + "|commented|queried|enquired|questioned|suggested|expressed|left|joined|arrived|spoke|noted|confirmed|highlighted|outlined|thanked|replied|responded)\\b");

  private UnlistedAttendees() {}

  static Stream<Remark> of(DocumentRecord record) {
    List<Attendance> attended = record.facts().list(Attendance.class);
    if (attended.stream().noneMatch(UnlistedAttendees::isListed)) {
      return Stream.of();
    }
    Stream<Remark> acting = attended.stream().filter(attendance -> !isListed(attendance)).flatMap(attendance -> remark(record, attendance.person(), attendance));
    return Stream.concat(acting, record.facts().list(PersonMentioned.class).stream().flatMap(mentioned -> remark(record, mentioned.person(), mentioned)));
  }

  /// Whether more than what somebody did at the meeting shows that they were there.
  private static boolean isListed(Attendance attendance) {
    return attendance.evidence().stream().anyMatch(words -> words.rule().startsWith("attendance/") && !words.rule().equals(ACTED));
  }

  private static Stream<Remark> remark(DocumentRecord record, Person person, Fact naming) {
    return naming.evidence().stream().map(Evidence::span).filter(span -> acts(record, span)).limit(1)
        .map(span -> new Remark(RemarkCode.ATTENDEE_NOT_LISTED, span, person.name() + " acts here, but stands on no attendance list"));
  }

  private static boolean acts(DocumentRecord record, Span name) {
    Span after = new Span(name.end(), Math.min(record.text().length(), name.end() + REACH));
    return ACTS.in(record.text().passage(after));
  }
}
