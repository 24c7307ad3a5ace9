package org.moothall.minutes;

import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Tells whether minutes call themselves a draft that the body has not confirmed.
///
/// `DRAFT` / `DRAFT MINUTES of the meeting held on …` / `Agenda and draft minutes` / `Minutes (unconfirmed)` /
/// `These minutes are subject to approval at the next meeting.` A plan or policy that is a draft makes no minutes one.
public final class DraftNotice {

  private static final Wording ALONE = Wording.of("(?i)\\W*(?:draft|unconfirmed|unapproved)(?: (?:copy|version|v?\\d(?:\\.\\d)?))?\\W*");
  private static final Wording OF_MINUTES = Wording.of(
      "(?i)\\b(?:draft|unconfirmed|unapproved|provisional)\\W{1,3}(?:public |open |part \\w )?minutes?\\b|\\bminutes?\\W{1,4}(?:draft|unconfirmed|unapproved)\\b");
  private static final Wording SUBJECT_TO = Wording.of(
      "(?i)\\bminutes\\b[^.]{0,40}\\b(?:subject to|until) (?:(?:formal|their|its) ){0,2}(?:approv|confirm|ratif|agree|sign)"
          + "|\\bminutes\\b[^.]{0,20}\\b(?:are|remain) (?:in |a )?draft\\b");

  /// The minutes that this meeting had before it were drafts of another: `To approve the draft minutes of 3 May`.
  private static final Wording OF_ANOTHER = Wording.of("(?i)\\b(?:to (?:approve|agree|confirm|consider|sign|receive)|approval of|previous meeting)\\b");

  private DraftNotice() {}

  /// Whether the heading or the closing says so.
  public static boolean in(Minutes minutes) {
    return Stream.concat(minutes.heading().stream(), minutes.closing().stream()).anyMatch(DraftNotice::says);
  }

  private static boolean says(Passage line) {
    return ALONE.is(line) || (!OF_ANOTHER.in(line) && (OF_MINUTES.in(line) || SUBJECT_TO.in(line)));
  }
}
