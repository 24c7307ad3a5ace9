package org.moothall.extract.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.fact.Attendance.Status;
import org.moothall.text.Passage;
import org.moothall.text.Vocabulary;

/// Tells from what somebody did that they were there.
///
/// `Councillor Pell declared an interest` · `moved by Councillor Pell` · `the following voted for: Councillors Pell and Grey` ·
/// `Councillor Pell joined the meeting at 7.20 pm`, who came late. `Councillor Pell's letter was read` tells nothing.
final class Acts {

  private static final Pattern BRACKET = Pattern.compile("^\\s{0,2}\\([^)]{0,60}\\)");
  private static final String VERBS = String.join("|", Vocabulary.words("meeting-verbs"));
  private static final Pattern DID = Pattern.compile("^(?:,[^,.;:]{0,60},)?,? ?(?:(?:who|then|also|again|too|each|both|all|had|having|being|once more|in turn|\\p{Ll}{2,12}ly),? ){0,3}(?:(?i:" + VERBS + ")"
      + "|(?!(?:elected|appointed|named|based|nominated|replaced|co-opted|re-elected)\\b)\\p{Ll}{2,14}ed)\\b");
  private static final Pattern SAID = Pattern.compile("^,? ?(?:(?:then|also|again|had|\\p{Ll}{2,12}ly) ){0,2}(?:" + String.join("|", Vocabulary.words("speaking-verbs")) + ")\\b");
  private static final Pattern DIVISION = Pattern.compile("(?i)\\bvoted?\\s{0,2}[:-]|\\b(?:for|against) the (?:motion|amendment)\\b|\\bdeclined to vote|\\brecorded vote|\\b(?:in favour|voting (?:for|against)|abstain\\p{L}*)\\b");
  private static final Pattern CAME = Pattern.compile("(?i)^,? ?(?:had |then )?(?:arrived|joined the (?:meeting|remote)|entered (?:the meeting|the chamber)|(?:was |were )?present (?:after|from)|came in)\\b");
  private static final Pattern ATTENDED = Pattern.compile("^,? ?(?:was|were) (?:also )?in attendance\\b");
  private static final Pattern CHOSEN = Pattern.compile("^ (?:be|was) (?:hereby |duly |unanimously )?(?:re-)?elected\\b");
  private static final Pattern WAS_THERE = Pattern.compile("(?i)^,? ?(?:was|were|also|both|all| )*(?:present|in attendance|attended(?: the meeting)?)\\b(?! to the)");
  private static final Pattern WHOSE = Pattern.compile("(?i)\\b(?:moved|proposed|seconded|nominated|presented|introduced|raised|asked|declared|chaired|requested|given|made|led|2nd|prop)(?: jointly)?(?: by)?(?: the)?(?: [\\p{L} ]{3,40}[,(])?\\s{0,2}:?\\s{0,3}$"
      + "|\\b(?:motion|proposal|proposition|request|invitation) (?:of|from)(?: the)?\\s*$|\\b(?:mover|seconder|proposer)s?\\s{0,2}[:-]\\s{0,3}$");
  private static final Pattern ABSENT = Pattern.compile("(?i)\\babsent\\b[^.;]{0,60}$");
  private static final Pattern VOTED = Pattern.compile("(?i)\\b(?:for(?: the (?:motion|amendment))?|against(?: the (?:motion|amendment))?|in favour|abstain(?:ed|ing|ing were)?|abstentions?|ayes?|noes|yeas?|nays?)(?: was| were)?\\s{0,2}(?:\\(\\d{1,3}\\))?\\s{0,2}[:-]?\\s{0,3}$");
  private static final Pattern VOTES = Pattern.compile("(?i)\\b(?:vot(?:e|ed|ing)|motion|amendment|ayes?|noes|abstain|yeas|in favour|against)\\b");
  private static final Pattern BEFORE_NOW = Pattern.compile("(?i)\\b(?:at (?:the|its|their) (?:last|previous) meeting|at a previous meeting|had previously|former)\\b");

  private Acts() {}

  /// Whether somebody speaks whose name ends at a place of a sentence: what only a person does.
  static boolean speaks(Passage sentence, int end) {
    return SAID.matcher(sentence.folded().substring(end, Math.min(sentence.length(), end + 60))).find();
  }

  /// How a person was there whose name, or whose list of names, stands at a place of a sentence.
  static Optional<Status> show(Passage sentence, int start, int end) {
    String before = sentence.folded().substring(Math.max(0, start - 60), start);
    String after = BRACKET.matcher(sentence.folded().substring(end, Math.min(sentence.length(), end + 160))).replaceFirst("");
    if (CAME.matcher(after).find()) {
      return Optional.of(Status.LATE);
    }
    if (ATTENDED.matcher(after).find()) {
      return Optional.of(Status.IN_ATTENDANCE);
    }
    boolean votes = VOTED.matcher(before).find() && VOTES.matcher(sentence.folded()).find();
    boolean divides = DIVISION.matcher(sentence.folded()).find() && !ABSENT.matcher(before).find();
    boolean moves = WHOSE.matcher(before).find();
    boolean acts = (DID.matcher(after).find() || WAS_THERE.matcher(after).find()) && !BEFORE_NOW.matcher(sentence.folded()).find();
    return votes || divides || CHOSEN.matcher(after).find() || moves || acts ? Optional.of(Status.PRESENT) : Optional.empty();
  }
}
