package org.moothall.extract.business;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// The labels that mark an action within running text.
///
/// `Action: Clerk to write` · `ACTION 2.01: CP` · `Action by: Head of Legal (A. PELL)` · `… was too long. Action RG`;
/// never "Action Plan" or "Climate Action".
final class ActionLabels {

  private static final Wording OPENING = Wording.of("^[^\\p{L}\\p{N}]{0,3}(?:(?:Additional|Further|Agreed|ADDITIONAL|FURTHER|AGREED) (?:[Aa]ctions?|ACTIONS?)\\s{0,2}(?::-?|-)|(?:ACTIONS?|Actions?)(?: (?:[Pp]oints?|required|agreed|items?|no\\.?|POINTS?|REQUIRED|AGREED))?(?: [Aa]rising)?"
      + "(?: ?\\d{1,3}(?:[./]\\d{1,3})?[a-z]?)?[*_]{0,2}\\s{0,2}(?::-?|-|\\b[Bb](?:y|Y)\\b:?|\\bfor:|[Ff]or\\b:?)|Responsible (?:person|officer|member):|Action owner:|To action:"
      + "|(?:AP|Action Point) ?\\d{1,3}:?)[*_]{0,2}\\s{1,12}[*_]{0,2}(?=[\\p{L}(?\\[])");
  private static final Wording CLOSING = Wording.of("(?<=[.;:)\\s\\[(])[\\[(]?(?:ACTION|Action)S?s?(?: (?:by|for|point|no\\.?|BY|FOR))?(?: ?\\d{1,3}(?:\\.\\d{1,3})?)?\\s{0,2}[:-]?\\s{1,12}"
      + "(?<who>(?!Plan|Tracker|Log|Group|Team|Item|Fraud|PLAN|taken|was|were|is)\\p{Lu}[^.:;\\n]{1,70})\\.?[\\])]?$");
  private static final Wording NOBODY_YET = Wording.of("[\\[(]?(?:\\?{1,3}|(?i:tbc|tba))[\\])]?\\.?");
  private static final Wording NOTHING = Wording.of("[?.\\s_\\d-]*|(?i:none|n/a|nil|(?:actions? )?(?:complete|continues|ongoing)"
      + "|no (?:further )?action(?:s)?(?: (?:is |was )?(?:required|necessary|needed|taken))?|tbc|as above|to note)\\.?");
  private static final Wording DONE = Wording.of("(?i)(?:[-(:.]\\s?|\\b(?:now|all|action|been) )(?:done|completed?|closed)[.)]*$|^(?:done|completed?|closed)\\b.{0,20}$");
  private static final Wording DRAFTER = Wording.of("(?i)\\s*[(\\[](?:drafted|minuted|written|prepared|recorded|noted) by\\b[^)\\]]{0,60}[)\\]]?\\.?$");
  private static final Wording TO_ACTION = Wording.of("^(?<who>\\p{Lu}[^.:;,]{1,50}?) (?:to (?:action|follow up|progress)(?: this| it)?|Action)\\.?$");
  /// `ACTION AP, CO` on a line of its own
  private static final Wording ALONE = Wording.of("^(?:ACTIONS?|Actions?)\\s+(?<who>\\p{Lu}{2,4}(?:\\s?(?:[,/&]|and)\\s?\\p{Lu}{2,4}){0,5})\\W*$");
  private static final int LONGEST_END = 140;
  private static final int MAY_OPEN = 20;

  private ActionLabels() {}

  /// What follows the label that a line or sentence opens with.
  static Optional<Passage> opening(Passage line) {
    if (line.length() < 8 || !mayOpen(line.folded())) {
      return Optional.empty();
    }
    Matcher label = line.matcher(OPENING);
    return label.find() ? Optional.of(line.from(label.end())) : Optional.empty();
  }

  private static boolean mayOpen(String words) {
    String start = words.substring(0, Math.min(words.length(), MAY_OPEN)).toLowerCase(Locale.ROOT);
    return start.contains("action") || start.contains("responsib") || start.contains("ap ") || start.contains("ap1");
  }

  /// Whom a label at the end of a paragraph names: the task stands before it.
  record Closing(Passage task, Passage who) {}

  static Optional<Closing> closing(Passage paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST_END);
    Passage end = paragraph.from(from);
    if (from + end.length() < 12 || (!end.folded().contains("ction") && !end.folded().contains("CTION"))) {
      return Optional.empty();
    }
    Matcher label = end.matcher(CLOSING);
    return label.find() && from + label.start() > 10
        ? Optional.of(new Closing(paragraph.part(0, from + label.start()).trimmed(), end.part(label.start("who"), label.end("who")))) : Optional.empty();
  }

  /// `Action: ?`: what stands before is to be done, and it is open by whom.
  static boolean namesNobodyYet(Passage words) {
    return NOBODY_YET.is(words.folded().strip());
  }

  /// The words beside a label without who drafted the minute: `HEAD OF LEGAL (A. PELL) (Drafted by: Q. Stone)`.
  static Passage withoutDrafter(Passage words) {
    Matcher drafter = words.matcher(DRAFTER);
    return drafter.find() && drafter.start() > 0 ? words.part(0, drafter.start()) : words;
  }

  /// Whom `Clerk to action.`, `AP Action.` or `ACTION AP` charges with what stands before it.
  static Optional<Passage> toAction(Passage sentence) {
    return sentence.length() > LONGEST_END ? Optional.empty() : Stream.of(TO_ACTION, ALONE).map(sentence::matcher).filter(Matcher::find)
        .map(label -> sentence.part(label.start("who"), label.end("who"))).findFirst();
  }

  /// "Action: ?", "Action: none", "Action: done".
  static boolean saysNothing(Passage words) {
    String said = words.folded().strip();
    return NOTHING.is(said) || (said.length() < 300 && DONE.in(said));
  }
}
