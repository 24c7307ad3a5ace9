package org.moothall.extract.people;

import java.util.List;
import java.util.regex.Matcher;
import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads sentences that state who was there, in place of a list.
///
/// `Present for this item were Ada Pell and Ben Okafor`, who are no members ·
/// `Council members present were Mayor Ada Pell, Ben Okafor and Cai Rhys.` · `City Clerk Grey and Dilys Moss also present.`
final class StatedPresence {

  private static final Wording WERE = Wording.of("(?i)^[^,.;]{0,60}?\\b(?<how>also present|also in attendance|in attendance|present)(?<when> (?:at|for|during) (?:the|this)(?: \\p{L}{3,12}){1,3})? (?:were|was"
      + "|included)\\s{0,2}:?\\s");
  private static final Wording ALSO = Wording.of("(?i)^(?<who>[^.;:]{3,400}?),? (?:were |was )?also (?:present|in attendance)\\.?$");

  /// `The meeting was also attended by Ada Pell, Ward Councillor, and six members of the public.`
  private static final Wording ATTENDED = Wording.of("(?i)^(?:the |this )?(?:meeting|part of the meeting)(?: today| itself| online)? (?:was|were) also attended(?: in part| for part of the meeting| virtually| remotely| online)? by:?\\s");
  /// `All other members of the Cabinet, namely Mr Pell, Mrs Okafor and Mr Rhys, were present.`
  private static final Wording NAMELY = Wording.of("(?i)^all (?:of )?(?:the )?other (?:members|councillors)(?: of (?:the )?(?:[\\p{L}-]+ ){0,5}?(?:cabinet|executive|committee|council|board|panel|authority|commission))?,? (?:namely|that is|i\\.e\\.),?:?\\s{1,3}(?<who>[^.;:]{3,600}(?:\\.[^.;:]{3,300})?),? were (?:also )?(?:present|in attendance)\\.?$");

  private static final Wording PUBLIC = Wording.of("(?i)(?:,|,? and) (?:approximately |about |some )?(?:\\d{1,3}|\\p{L}{3,8}) (?:other )?(?:members? of (?:the )?(?:public|press)|residents?|parishioners?|electors?)\\b[^,;]{0,40}$");

  private StatedPresence() {}

  /// Whether a line states who was there in the manner of a sentence, however short.
  static boolean opens(Passage line) {
    return WERE.in(line) || ATTENDED.in(line);
  }

  static List<Attended> find(Passage sentence) {
    Matcher by = sentence.length() > 2_000 ? sentence.part(0, 0).matcher(ATTENDED) : sentence.matcher(ATTENDED);
    if (by.find()) {
      return attended(PeopleList.run(withoutPublic(sentence.from(by.end()))), Status.IN_ATTENDANCE);
    }
    if (sentence.length() > 2_000 || !(sentence.folded().contains("present") || sentence.folded().contains("in attendance"))) {
      return List.of();
    }
    Matcher namely = sentence.matcher(NAMELY);
    if (namely.find()) {
      return attended(PeopleList.run(sentence.part(namely.start("who"), namely.end("who"))), Status.PRESENT);
    }
    Matcher were = sentence.matcher(WERE);
    if (were.find()) {
      boolean part = were.group("when") != null && !were.group("when").contains("meeting");
      boolean member = were.group("how").equalsIgnoreCase("present") && !part;
      boolean council = SourceText.lower(were.group()).contains("council members") && member;
      List<Listed> people = PeopleList.run(sentence.from(were.end()));
      return attended(council ? people.stream().map(listed -> listed.orTitled("Council Member")).toList() : people, member ? Status.PRESENT
          : Status.IN_ATTENDANCE);
    }
    Matcher also = sentence.matcher(ALSO);
    if (also.matches()) {
      Passage who = sentence.part(also.start("who"), also.end("who"));
      return Entries.isSentence(who) ? List.of() : attended(PeopleList.run(who), Status.IN_ATTENDANCE);
    }
    return List.of();
  }

  private static Passage withoutPublic(Passage people) {
    Matcher counted = people.matcher(PUBLIC);
    return counted.find() ? people.part(0, counted.start()).trimmed() : people;
  }

  private static List<Attended> attended(List<Listed> people, Status status) {
    Capacity capacity = status == Status.PRESENT ? Capacity.MEMBER : Capacity.GUEST;
    return people.stream().map(listed -> new Attended(listed, listed.presence().status().orElse(status), capacity, "attendance/stated", 0.9)).toList();
  }
}
