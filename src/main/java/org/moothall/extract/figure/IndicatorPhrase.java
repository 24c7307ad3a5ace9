package org.moothall.extract.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.text.Wording;

/// Cuts the words beside a number down to the indicator.
///
/// `letters from the queue had been answered since May, and 9 more were open` counts letters from the queue;
/// `calls were now answered` measures calls answered.
final class IndicatorPhrase {

  private static final String AUXILIARY = "(?:was|were|is|are|had|has|have|will|would|should|could|might|did)";
  /// ", with comments sought", "and three more", "and was being", "since May"; a list goes on: "flats, houses and shops".
  private static final Wording JOINT = pattern(
      ", (?!\\p{L}{3,}(?: \\p{L}{3,})?(?:,| and| or) )"
          + "| (?:and|but|or) (?:(?:only|just|over|about|around|some|nearly|almost|another|a further) )?(?:[£€$]?\\d"
              + "|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|another|further)\\b)"
          + "| (?:and|but) (?:then |now |currently )?(?:" + AUXILIARY + "|that|there|it|they|this|these|he|she|we|not)\\b"
          + "| (?:at|for|with) [^,]{0,40}[£€$]\\d| (?:since|so far|to date|while|whilst|although|though|whereas|because|but|when|where)\\b");
  private static final Wording FIRST_VERB = pattern("\\b(?:" + AUXILIARY + "|be)\\b");
  private static final Wording VERB = pattern("\\b(?:" + AUXILIARY + "|said|felt|agreed|believed|thought|used|attended)\\b");
  /// After a verb "and" joins another clause: "have a garden and need no allotment", "were safe and work had improved".
  private static final Wording NEXT_CLAUSE = pattern(
      " and (?:(?:[\\p{L}'’-]+ ){1,4}" + AUXILIARY + "\\b|\\p{L}{3,} (?:with|in|to|no|the|a|an|their|its|on|it|them|by|from)\\b)");
  private static final Wording PREDICATE = pattern(
      "(?<!\\b(?:who|that|which|to) )\\b(?:(?:had|has|have|will|would|could|should|might|now"
          + "|also|already|currently|still) )*(?:was|were|is|are|be|been|being)(?: (?:now|also|already"
          + "|currently|still|being|been))* "
          + "(?!(?:a|an|the|no|not|one|their|its|our|this|that|more|less|\\d+)\\b)");
  private static final Wording DEFINED = pattern("\\b(?:of|from|in|on|for|with|at|to|by|per|a) ");
  private static final Wording CHANGE = pattern(
      "\\b(?:reduction|decrease|increase|rise|fall|drop|decline|growth|improvement|cut) (?:of|in) (?<what>\\p{L}[^.;:()]{2,80})$");

  private IndicatorPhrase() {}

  /// The thing: the words before the verb.
  static String thing(String phrase) {
    String clause = clause(phrase);
    Matcher verb = FIRST_VERB.matcher(clause);
    return verb.find() && verb.start() > 0 ? clause.substring(0, verb.start()).strip() : clause;
  }

  /// The thing and what is true of it, without the verb "to be".
  static String state(String phrase) {
    return PREDICATE.matcher(clause(phrase)).replaceAll("").strip();
  }

  /// What is counted: the thing where its words define it, as in `homes in the north`; else with its state, as in
  /// `homes empty`.
  static String counted(String phrase) {
    String thing = thing(phrase);
    return DEFINED.in(thing) && !FIRST_VERB.matcher(thing).lookingAt() ? thing : state(phrase);
  }

  /// What changes: the queue, where a clause ends with "a reduction of the queue".
  static Optional<String> changing(String clause) {
    Matcher change = CHANGE.matcher(clause);
    return change.find() ? Optional.of(change.group("what")) : Optional.empty();
  }

  private static String clause(String phrase) {
    Matcher joint = JOINT.matcher(phrase);
    String clause = joint.find() && joint.start() > 0 ? phrase.substring(0, joint.start()) : phrase;
    Matcher verb = VERB.matcher(clause);
    Matcher next = NEXT_CLAUSE.matcher(clause);
    return verb.find() && next.find(verb.end()) ? clause.substring(0, next.start()) : clause;
  }

  private static Wording pattern(String regex) {
    return Wording.of(regex, Pattern.CASE_INSENSITIVE);
  }
}
