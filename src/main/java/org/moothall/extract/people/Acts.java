package org.moothall.extract.people;

import java.util.Optional;
import org.moothall.fact.Attendance.Status;
import org.moothall.text.Passage;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Tells from what somebody did that they were there.
///
/// `Councillor Pell declared an interest` · `moved by Councillor Pell` · `the following voted for: Councillors Pell and Grey` ·
/// `Councillor Pell joined the meeting at 7.20 pm`, who came late. `Councillor Pell's letter was read` tells nothing.
final class Acts {

  private static final Wording BRACKET = Wording.of("^\\s{0,2}\\([^)]{0,60}\\)");
  private static final String VERBS = String.join("|", Vocabulary.words("meeting-verbs"));
  private static final Wording DID = Wording.of("^(?:,[^,.;:]{0,60},| (?:of|from|representing) (?:the )?\\p{Lu}[^,.;:]{1,40}?)?,? ?(?:(?:who|then|also"
      + "|again|too|each|both|all|had|having|being|once more|in turn|\\p{Ll}{2,12}ly),? ){0,3}(?:(?i:" + VERBS + ")"
      + "|(?!(?:elected|appointed|named|based|nominated|replaced|co-opted|re-elected)\\b)\\p{Ll}{2,14}ed)\\b");
  private static final Wording SAID = Wording.of("^,? ?(?:(?:then|also|again|had|\\p{Ll}{2,12}ly) ){0,2}(?:"
      + String.join("|", Vocabulary.words("speaking-verbs")) + ")\\b");
  private static final Wording SPEAKER = Wording.of("^\\s?:\\s{0,2}(?:$|\\n|[\"'])");
  private static final Wording DIVISION = Wording.of("(?i)\\bvoted?\\s{0,2}[:-]|\\b(?:for|against) the (?:motion|amendment)\\b|\\bdeclined to vote"
      + "|\\brecorded vote|\\b(?:in favour|voting (?:for|against)|abstain\\p{L}*)\\b");
  private static final Wording CAME = Wording.of("(?i)^,? ?(?:had |then )?(?:arrived|joined the (?:meeting|remote)|entered (?:the meeting|the chamber)"
      + "|(?:was |were )?present (?:after|from)|came in)\\b");
  private static final Wording ATTENDED = Wording.of("^,? ?(?:was|were) (?:also )?in attendance\\b");
  /// `Present for this item were Ada Pell (Head of Parks) and Ben Okafor (Solicitor).`
  private static final Wording FOR_ITEM = Wording.of("(?i)^\\W*(?:\\d[\\d.]*\\W+)?(?:also )?(?:present|in attendance) (?:for|during) (?:this|the) (?:item|discussion)\\b[^.;:]{0,20}?\\b(?:was|were)\\b");
  private static final Wording AWAY = Wording.of("^,? ?(?:was|were) (?:also |both |noted as )?(?:absent|not present|excused)\\b(?! (?:for|during|from|when"
      + "|while|until|at|at the time)\\b)");
  private static final Wording CHOSEN = Wording.of("^ (?:be|was) (?:hereby |duly |unanimously )?(?:re-)?elected\\b");
  private static final Wording WAS_THERE = Wording.of("(?i)^,? ?(?:was|were|also|both|all| )*(?:present|in attendance"
      + "|attended(?: the meeting)?)\\b(?! to the)");
  private static final Wording WHOSE = Wording.of("(?i)\\b(?:moved|proposed|seconded|nominated|presented|introduced|raised|asked|declared|chaired"
      + "|requested|given|made|led|2nd|prop)(?: jointly)?(?: by)?(?: the)?(?: [\\p{L} ]{3,40}[,(])?\\s{0,2}:?\\s{0,3}$"
      + "|\\b(?:motion|proposal|proposition|request|invitation) (?:of|from)(?: the)?\\s*$|\\b(?:mover|seconder|proposer)s?\\s{0,2}[:-]\\s{0,3}$");
  private static final Wording ABSENT = Wording.of("(?i)\\babsent\\b[^.;]{0,60}$");
  private static final Wording VOTED = Wording.of("(?i)\\b(?:for(?: the (?:motion|amendment))?|against(?: the (?:motion|amendment))?|in favour"
      + "|abstain(?:ed|ing|ing were)?|abstentions?|ayes?|noes|yeas?|nays?)(?: was| were)?\\s{0,2}(?:\\(\\d{1,3}\\))?\\s{0,2}[:-]?\\s{0,3}$");
  private static final Wording VOTES = Wording.of("(?i)\\b(?:vot(?:e|ed|ing)|motion|amendment|ayes?|noes|abstain|yeas|in favour|against)\\b");
  private static final Wording MOVED_BY = Wording.of("(?i)\\b(?:moved|proposed|seconded) by:?\\s{0,3}$");
  private static final Wording MOVES = Wording.of("^,? ?(?:then |also |duly )?(?:moved|seconded|proposed)\\b(?! (?:house|home|to|into|from)\\b)");
  private static final Wording BEFORE_NOW = Wording.of("(?i)\\b(?:at (?:the|its|their) (?:last|previous) meeting|at a previous meeting|had previously"
      + "|former)\\b");

  private Acts() {}

  /// Whether somebody speaks whose name ends at a place of a sentence: what only a person does.
  static boolean speaks(Passage sentence, int end) {
    return SAID.in(sentence.folded().substring(end, Math.min(sentence.length(), end + 60)));
  }

  /// Whether somebody moves or seconds, as only members do: `moved by Mr Pell and seconded by Mrs Grey`.
  static boolean moves(Passage sentence, int start, int end) {
    return MOVED_BY.in(sentence.folded().substring(Math.max(0, start - 40), start))
        || MOVES.in(sentence.folded().substring(end, Math.min(sentence.length(), end + 40)));
  }

  /// How a person was there whose name, or whose list of names, stands at a place of a sentence.
  static Optional<Status> show(Passage sentence, int start, int end) {
    String before = sentence.folded().substring(Math.max(0, start - 60), start);
    String after = BRACKET.matcher(sentence.folded().substring(end, Math.min(sentence.length(), end + 160))).replaceFirst("");
    if (CAME.in(after)) {
      return Optional.of(Status.LATE);
    }
    if (AWAY.in(after)) {
      return Optional.of(Status.ABSENT);
    }
    if (ATTENDED.in(after) || FOR_ITEM.in(sentence.folded().substring(0, start))) {
      return Optional.of(Status.IN_ATTENDANCE);
    }
    boolean votes = VOTED.in(before) && VOTES.in(sentence);
    boolean divides = DIVISION.in(sentence) && !ABSENT.in(before);
    boolean moves = WHOSE.in(before);
    boolean acts = (DID.in(after) || SPEAKER.in(after) || WAS_THERE.in(after)) && !BEFORE_NOW.in(sentence);
    return votes || divides || CHOSEN.in(after) || moves || acts ? Optional.of(Status.PRESENT) : Optional.empty();
  }
}
