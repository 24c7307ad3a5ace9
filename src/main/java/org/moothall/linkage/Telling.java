package org.moothall.linkage;

import java.util.Optional;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What the verb of a later sentence tells of something that was to be done.
final class Telling {

  /// "The matter was closed." "It is no longer needed."
  private static final Wording DROPPED = Wording.of(
      "(?i)\\bclose (?:the|this) (?:matter|issue|action)|\\bno longer (?:to be|needed|required|going|pursued|proposed|wanted)"
          + "|\\b(?:issue|matter) (?:is|was) closed|\\bnot to (?:proceed|pursue|go ahead)|\\bwithdrawn\\b|\\babandoned\\b|\\bno further action");

  /// "This was put off to the next meeting." "It will now be at the next meeting."
  private static final Wording PUT_OFF = Wording.of(
      "(?i)\\bdeferred|\\bcarried forward|\\bput off|\\bpostponed|\\bpostpone|\\bheld over|\\bat (?:the|a) (?:next|future|later) meeting"
          + "|\\bnext meeting|\\bin due course|\\bunlikely to|\\bdelayed");

  /// "No answer has come yet." "The Clerk will chase this."
  private static final Wording STILL = Wording.of(
      "(?i)\\bnot yet|\\bno (?:news|answer|reply|response|update|progress)|\\bnothing (?:heard|yet)|\\bheard nothing|\\bawait\\w*"
          + "|\\bwaiting|\\bchas(?:e|ed|ing)|\\bhas yet to|\\bhave yet to|\\bstill (?:not|no|to|await\\w*|being|going|waiting|outstanding"
          + "|under|in|had|have|has|no)\\b|\\b(?:is|are|was|were) still\\b|\\bon-?going|\\bin progress|\\bin hand\\b|\\bbeing (?:looked|dealt"
          + "|worked|done)|\\boutstanding|\\bso far|\\bunder way|\\bhalf of");

  /// "It was agreed instead to ask another firm." "She would now draft it."
  private static final Wording CHANGED = Wording.of(
      "(?i)\\binstead|\\b(?:is|are|was|were|will|would) now\\b|\\brather than|\\bnot advisable|\\bturned down|\\brefused|\\bdeclined");

  /// "The letter had been sent." "The two had cleared the path." "Completed."
  private static final Wording DONE = Wording.of(
      "(?i)\\b(?:had|has|have)\\s+(?:now |already |since |all ){0,2}(?:been |gone|met|sent|seen|written|taken|cleared|\\w{2,}ed\\b)"
          + "|\\bcompleted?\\b|\\bdone\\b|\\btook place|\\bwas thanked|\\bwere thanked|\\b(?:was|were) (?:sent|circulated|installed|removed"
          + "|repaired|cleared|received|appointed)|\\bdischarged|\\bclosed\\b|\\bresolved\\b|\\bfinished\\b|\\bgave\\b|\\bconfirmed\\b");

  /// "The Clerk had asked the firm in writing.", which is done where the firm was to be asked, and a step where the lamp was to be mended.
  private static final Wording TURNED_TO = Wording.of(
      "(?i)\\b(?:had|has|have)\\s+(?:now |already |since ){0,2}(?:asked|written|contacted|e-?mailed|phoned|rung|spoken|chased|applied|been in (?:touch|contact))\\b");
  private static final Wording ANSWERED = Wording.of("(?i)\\b(?:(?:was|were|been) (?:told|informed|advised|assured)|replied|answered|reply|answer)\\b");
  private static final Wording TO_TURN_TO = Wording.of(
      "(?i)\\b(?:ask|writ(?:e|ten)|letter|contact|e-?mail|phone|ring|speak|talk|chase|appl|request|report|invit|inform|notif|tell|told|thank|liaise|raise|obtain|quot)");

  /// "Cllr Pell will now ask another firm." "It was agreed to ask again."
  private static final Wording AHEAD = Wording.of(
      "(?i)\\b(?:will|would|shall|agreed to|asked to|offered to)\\b|\\bto (?:be|ask|write|chase|report|arrange|send|speak|see)\\b");

  private static final int FEW = 3;

  private Telling() {}

  /// What a sentence and those behind it in its point tell of something that was to be done.
  ///
  /// What its owner is to do next shows that it is not at its end: it is put off where the sentence says no more, and changed
  /// where it said that something was done.
  static FollowUp.Kind kind(Pledge pledge, Point point, Passage sentence) {
    Optional<FollowUp.Kind> told = kind(sentence).or(() -> inAWord(point, sentence));
    if (told.isEmpty()) {
      return isAhead(pledge, sentence) ? FollowUp.Kind.DEFERRED : FollowUp.Kind.REPORTED;
    }
    boolean done = told.filter(FollowUp.Kind.COMPLETED::equals).isPresent();
    if (done && TURNED_TO.in(sentence) && !ANSWERED.in(sentence) && !TO_TURN_TO.in(pledge.words())) {
      return FollowUp.Kind.REPORTED;
    }
    boolean goesOn = point.words().sentences().stream().anyMatch(other -> other.span().start() > sentence.span().start() && isAhead(pledge, other));
    return done && goesOn ? FollowUp.Kind.CHANGED : told.get();
  }

  /// "Amey jetted the drain. Closed."
  private static Optional<FollowUp.Kind> inAWord(Point point, Passage sentence) {
    return point.words().sentences().stream().filter(other -> other.span().start() > sentence.span().start()).findFirst()
        .filter(next -> next.tokens().size() <= FEW).flatMap(Telling::kind);
  }

  private static boolean isAhead(Pledge pledge, Passage sentence) {
    return AHEAD.in(sentence) && Stems.in(sentence).stream().anyMatch(pledge.owners()::contains);
  }

  /// What a sentence tells, where its verb tells something.
  static Optional<FollowUp.Kind> kind(Passage sentence) {
    if (DROPPED.in(sentence)) {
      return Optional.of(FollowUp.Kind.NO_LONGER);
    }
    if (STILL.in(sentence)) {
      return Optional.of(FollowUp.Kind.REPORTED);
    }
    if (PUT_OFF.in(sentence)) {
      return Optional.of(FollowUp.Kind.DEFERRED);
    }
    if (CHANGED.in(sentence)) {
      return Optional.of(FollowUp.Kind.CHANGED);
    }
    return DONE.in(sentence) ? Optional.of(FollowUp.Kind.COMPLETED) : Optional.empty();
  }
}
