package org.moothall.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.text.NumberExpression;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Numbers that stand without a noun.
///
/// `complaints fell from 31 to 12` changes complaints; in `60 appeals were heard and 14 upheld` the 14 are appeals too.
final class BareNumbers {

  private static final Wording CHANGE = pattern("\\bfrom [£€$]?[\\d.,]*\\d(?: [^.;,]{1,40})? to (?:just |only |around |about |over |under )?[£€$]?[\\d.,]*\\d"
      + "|\\bto (?:just |only |around |about |over |under )?[£€$]?[\\d.,]*\\d(?: [^.;,]{1,40})? from [£€$]?[\\d.,]*\\d");
  private static final Wording SHARE_BEFORE = pattern("(?:\\band|,|\\bof (?:which|whom|these|those)|\\bwith)(?: just| only| a further)? $");
  private static final Wording SHARE_AFTER = pattern("^ (?:of (?:which|whom|these|those|them) )?(?:(?:was|were) (?:against|in favour|in support|opposed|of|about)\\b|(?:(?:had|have|has) (?:already |since |now |also )?been |were |was "
      + "|are |is |(?:would|will) be )?(?:not )?(?:\\p{L}{2,}ed|affordable|upheld|held|won|lost"
      + "|sold|built|sent|made|met|overdue|outstanding|open|complete|came from|concerned|in))\\b");
  private static final Wording MAKING = pattern("\\bmaking (?:a total of )?$");
  private static final Wording IN_ALL = pattern("^(?: in (?:all|total)\\b|[.,;]|$)");
  private static final Wording NUMBER_OF = pattern("\\b(?:number|numbers|volume|total) of (?<what>[\\p{L}\\d' -]{3,50}?)(?:, which)? (?:had|has|have|was"
      + "|were|rose|fell|risen|fallen|increas|decreas|reduc|dropp|from|went|is|are)");
  /// "to increase the Clerk's hours from 18 to 20"
  private static final Wording CHANGED = pattern("\\b(?:increase|reduce|raise|cut|extend|lower)s? (?:the |its |their )?(?:\\p{L}+'s )?(?:\\p{L}+ )?(?<what>\\p{L}{3,}s)(?: of the (?:\\p{L}+ ){0,2}\\p{L}+)? from ");
  private static final Wording TOPIC = pattern(" (?:in|on|of|for|with|to|at|from|who|that|which|being|waiting|receiving|per|by)\\b.*$");
  private static final Wording SUBJECT = pattern("(?<what>\\p{L}{3,}s)(?: (?:about|for|on|in|from|of|to|per|by|at)(?: [\\p{L}'-]+){1,4})? (?:had "
      + "|has |have |were |was |are |is )?(?:also |now )?(?:been )?(?:rose|risen|fell|fallen|increas\\w+"
      + "|decreas\\w+|reduc\\w+|dropp\\w+|down|up|went|gone|declined|grew|grown|halved|doubled)\\b");
  /// "Visitor numbers had risen to 18,400 from 13,900"
  private static final Wording OF_NUMBERS = pattern("\\b(?<what>(?!the\\b|these|those|their|overall|total|both|actual)\\p{L}{4,}) numbers (?:had |has |have )?(?:also |now )?(?:rose|risen|fell|fallen|increased|decreased|dropped|grew|grown|gone)\\b");
  /// "Enrolments had risen to 31,450", "entries stood at 1,064"
  private static final Wording STANDING = pattern("(?:(?<of>\\p{L}{3,}) numbers|(?<what>\\p{L}{3,}s)) (?:had |have |has )?(?:now |also )?(?:stood|stand|rose|risen|fell|fallen|dropped|increased|decreased|grown|grew|gone up|gone down|climbed|reduced) (?:now )?(?:at|to) "
      + "(?:just |only |around |about |over |under |nearly |almost )?$");
  private static final String AT = " (?:had |have |has )?(?:now |also )?(?:stood at|stands at|was|were|is|(?:risen|rose|fallen|fell|dropped|increased|decreased|grown|climbed) to) "
      + "(?:just |only |around |about |over |under |nearly |almost )?$";
  /// "The number of EHCPs maintained had risen to 5,412"
  private static final Wording NUMBER_STANDS = pattern("\\bnumber of (?<what>[\\p{L}' -]{3,60}?)" + AT);
  /// "Admissions to care homes were 14"
  private static final Wording THESE_WERE = pattern("^\\W*(?<what>\\p{L}{4,}s)(?: (?:to|for|from|of|in|on) [\\p{L}' -]{3,40}?)? (?:were|stood at) (?:just |only )?$");
  /// "The backlog of applications for Modification Orders stood at 61", "Bed days lost to delayed discharge for patients stood at 90"
  private static final Wording HEADED = pattern("(?:\\b(?:backlog|queue|caseload|list) of (?<what>\\p{L}{3,}s) (?:for|of|in|to|from)|^\\W*(?:\\p{L}+ )?(?<lost>\\p{L}{3,}s) (?:lost|due) (?:to|in|by|through)) [^,.;]{3,60} stood at (?:just |only )?$");
  /// "Number of visits to the pools - 40,211", "Kg of waste per household - 88"
  private static final Wording LISTED = pattern("^\\W*(?:(?:the |total )?number of (?<what>[\\p{L}' -]{3,60}?)|(?<unit>kg|kilograms|tonnes) of [\\p{L}' -]{3,60}?) ?[-:] $");
  /// "Number of guests allowed: 120": a rule, which counts nothing
  private static final Wording ALLOWED = pattern("\\b(?:needed|required|allowed|permitted|copies|to each|may be|must|maximum|minimum)\\b");
  private static final Wording NO_NOUN = pattern("^(?:[,;.]|$| (?:in|compared|against|up|down|during|and|over|at|last|this|for)\\b)");
  private static final Set<String> UNMARKED = Set.of("children", "people", "staff", "households");
  private static final Set<String> NO_COUNT = Set.of("votes", "members", "councillors", "those", "apologies", "minutes", "items");
  private static final List<List<String>> COUNTED_IN = Vocabulary.rows("counted-in");
  private static final int NEAR = 60;
  private static final int LONGEST = 100;

  private BareNumbers() {}

  /// Whether the number is one of the two in "from 31 to 12".
  static boolean changes(Passage sentence, NumberExpression number) {
    int from = Math.max(0, number.start() - NEAR);
    return sentence.matches(CHANGE).filter(match -> match.start() >= from).anyMatch(match -> match.start() < number.start() && number.end() <= match.end());
  }

  /// What is told to stand at the number: `officer numbers stood at 2,511`
  static Optional<String> standing(Passage sentence, NumberExpression number) {
    Matcher headed = HEADED.matcher(sentence.part(Math.max(0, number.start() - LONGEST), number.start()));
    if (headed.find()) {
      return Optional.of(SourceText.lower(headed.group("what") == null ? headed.group("lost") : headed.group("what")));
    }
    Matcher standing = STANDING.matcher(sentence.before(number.start(), NEAR));
    if (!standing.find()) {
      return numbered(sentence, number);
    }
    String of = standing.group("of");
    return Optional.of(SourceText.lower(of == null ? standing.group("what") : plural(of))).filter(what -> !what.endsWith("ss"));
  }

  private static Optional<String> numbered(Passage sentence, NumberExpression number) {
    if (!NO_NOUN.in(sentence.after(number.end(), NEAR))) {
      return Optional.empty();
    }
    Matcher listed = number.start() <= LONGEST ? LISTED.matcher(sentence.part(0, number.start())) : LISTED.matcher("");
    if (listed.find() && !ALLOWED.in(listed.group())) {
      return listed.group("unit") == null ? thing(listed.group("what")) : Optional.of(SourceText.lower(listed.group("unit")));
    }
    Matcher stands = NUMBER_STANDS.matcher(sentence.before(number.start(), LONGEST));
    if (stands.find()) {
      return thing(stands.group("what"));
    }
    Matcher were = number.start() <= LONGEST ? THESE_WERE.matcher(sentence.part(0, number.start())) : THESE_WERE.matcher("");
    return were.find() ? Optional.of(SourceText.lower(were.group("what"))).filter(what -> !NO_COUNT.contains(what) && !what.endsWith("ss")) : Optional.empty();
  }

  /// Whether things of a kind are counted as measures: not those who meet, nor what they vote on.
  static boolean mayCount(String unit) {
    return !NO_COUNT.contains(unit);
  }

  private static Optional<String> thing(String words) {
    String what = TOPIC.matcher(SourceText.lower(words)).replaceFirst("");
    return List.of(what.split(" ")).stream().filter(BareNumbers::isPlural).findFirst();
  }

  /// Whether the words before a number in a list are what it tells: `Number of visits - 40,211`
  static boolean isListed(Passage sentence, NumberExpression number) {
    return number.start() <= LONGEST && LISTED.in(sentence.part(0, number.start())) && !ALLOWED.in(sentence.part(0, number.start()));
  }

  /// Whether the number is what those told before it come to: `two further letters had come, making 31 in all`
  static boolean isTotal(Passage sentence, NumberExpression number) {
    return MAKING.in(sentence.before(number.start(), 30)) && IN_ALL.in(sentence.after(number.end(), 30));
  }

  /// Whether the number is part of what was counted before it.
  static boolean isShare(Passage sentence, NumberExpression number) {
    return SHARE_BEFORE.in(sentence.before(number.start(), 30))
        && SHARE_AFTER.in(sentence.after(number.end(), NEAR));
  }

  /// What changes: what is numbered, the noun that rises or falls, or the unit in which such a thing is counted.
  static Optional<String> changing(Passage sentence, NumberExpression number) {
    Passage before = sentence.part(0, number.start());
    return last(NUMBER_OF, before).or(() -> last(NUMBER_OF, sentence)).map(what -> TOPIC.matcher(what).replaceFirst("")).map(BareNumbers::counted)
        .or(() -> COUNTED_IN.stream().filter(row -> before.folded().contains(row.getFirst())).map(List::getLast).findFirst())
        .or(() -> last(OF_NUMBERS, before).map(BareNumbers::plural)).or(() -> last(SUBJECT, before)).or(() -> last(CHANGED, before));
  }

  /// What is counted among the words of a number: of `tribunal appeals lodged` the appeals.
  private static String counted(String what) {
    List<String> words = List.of(what.split(" "));
    return words.reversed().stream().filter(BareNumbers::isPlural).findFirst().orElse(words.getLast());
  }

  private static String plural(String word) {
    return isPlural(word) ? word : word + "s";
  }

  private static boolean isPlural(String word) {
    return UNMARKED.contains(word) || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"));
  }

  private static Optional<String> last(Wording pattern, Passage words) {
    Optional<MatchResult> found = pattern.matcher(words).results().reduce((_, later) -> later);
    return found.map(match -> SourceText.lower(match.group("what")).strip());
  }

  private static Wording pattern(String regex) {
    return Wording.of(regex, Pattern.CASE_INSENSITIVE);
  }
}
