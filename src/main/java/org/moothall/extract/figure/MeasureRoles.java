package org.moothall.extract.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.figure.Measure.Role;
import org.moothall.text.NumberExpression;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Tells from the words beside a number whether it is the value observed or what that is held against.
///
/// `had risen from 41% to 52%, against a target of 60% and a national average of 55%` observes 52, before it 41, to reach
/// 60, elsewhere 55.
final class MeasureRoles {

  private static final int REACH = 140;
  private static final int CONTRAST_REACH = 60;
  private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String BOUND = "(?:just |only |currently |well |now )?(?:over |above |under |below |more than |less than "
      + "|at least |around |about |approximately |nearly |almost |some |just )?$";
  private static final Wording TARGET_BEFORE = pattern(
      "\\btarget(?:ed|s)?(?: (?:figure|level|rate|performance|time))?(?: set by [\\w' -]{2,30})?(?: (?:for|by|in|from) [\\w' /-]{1,40})?(?: (?:of"
          + "|at|was|is|being|would be|will be|set at|remained|remains|stands at|(?:was|is) set at|to (?:achieve|reach))"
          + "|\\s?[:=-]) ?" + BOUND
          + "|\\b(?:the|a|an|its|our|their|against|national|council|annual) target ?\\(" + BOUND
          + "|\\b(?:aim(?:ed|ing)?|goal|aspiration|ambition)(?: (?:is|was))? (?:of|for|to (?:achieve|reach)) (?:a |an )?" + BOUND
          + "|\\b(?:aim|goal|aspiration|ambition)(?: for [\\w/ -]{1,20})? (?:is|was|(?:had been |is |was )set at) " + BOUND
          + "|\\baim(?:s|ed|ing)? to (?:reduce|bring|cut|increase|raise|get|lower|improve)\\b[^.;,]{0,40} to " + BOUND
          + "|(?:[(;,]|\\bagainst) ?(?:the |our |its |a )?target:? " + BOUND
          + "|\\bagainst (?:a |an |the |its )?(?:planned|expected|required|maximum of) " + BOUND

      + "|\\bagainst (?:a |an |the |its )?(?:[\\w-]+ ){0,2}(?:plan|profile|trajectory|requirement|limit|minimum|standard) of " + BOUND
          + "|\\b(?:above|below|under|over|than|to) (?:the |a |its )?(?:requirement|policy (?:level|minimum)|required (?:level|standard)) of " + BOUND);
  private static final Wording TARGET_AFTER = pattern("^\\)? (?:[\\w-]+ )?target\\b(?! (?:group|audience))|^ profile\\b|^[ -]years?'? (?:required|requirement)\\b");
  /// "£1,200 had been raised of the £3,000 needed"
  private static final Wording OF_WHAT = pattern("\\b(?:raised|collected|found|secured|given|pledged|donated) (?:so far )?(?:out )?of the $");
  private static final Wording NEEDED = pattern("^ (?:needed|required)\\b");
  /// "against 0.9% in the previous year and a budgeted 1.4%"
  private static final Wording BUDGETED = pattern("\\b(?:against|and|with|than) (?:a |the )budgeted " + BOUND);
  private static final String WHOSE = "(?:national|regional|London|England|English|UK|British|Welsh|Scottish|Irish|county|country"
      + "|borough|inner|outer|council|councils|authority|authorities|local|statistical|neighbour"
      + "|neighbours|neighbouring|peer|peers|comparator|comparators|sector|family|group|industry"
      + "|similar|other|all|unitary|metropolitan|district|\\p{Lu}[\\p{L}&]{1,20})";
  private static final Wording BENCHMARK_BEFORE = Wording.of(
      "(?<name>\\b" + WHOSE + "(?:'s)?(?: (?:and |" + WHOSE + "(?:'s)? )){0,4}? ?(?:[Aa]verage|[Mm]edian|[Mm]ean|[Bb]enchmark)(?: (?:score|rate|figure"
          + "|level))?|\\b(?:national|regional|England|English|UK|London) (?:rate|figure|level|score))"
          + "(?: (?:for [\\w' -]{1,30} )?(?:of|was|is|at|being|stood at|stands at|which (?:was|is)))?[ ,:(]{1,3}" + BOUND);
  private static final String COMPARED = "\\b(?:than|compare[ds] (?:to|with)|comparison (?:to|with)|(?:as )?against|as opposed to|versus|vs\\.?|(?:up|down|improvement) (?:from|on))";
  private static final Wording COMPARED_BEFORE = pattern(COMPARED + " (?:the |a |an )?(?:figure of |rate of |level of )?" + BOUND);
  private static final Wording ELSEWHERE_BEFORE = Wording.of("\\b(?:than|compared (?:to|with)) (?:in |the |for |across )?(?<name>(?:other |neighbouring "
      + "|similar |London |inner |outer )?(?:[Cc]ouncils|[Bb]oroughs|[Aa]uthorities|\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?)) \\($");
  private static final Wording AGAINST_BENCHMARK = Wording.of("\\b(?:against|than|with|to|above|below) (?:the |a |its )?(?<name>(?:[\\p{L}-]+ )?(?:benchmark|index|comparator)(?: \\p{L}+){0,2}) (?:of|at|was|return of) $");
  private static final Wording ELSEWHERE_AFTER = Wording.of("^\\)? (?<name>nationally|regionally|elsewhere|(?:in|across|for) (?:the )?(?:London|England"
      + "|UK|Britain|Wales|Scotland|Ireland|region|country|county|sector|(?:other|neighbouring"
      + "|similar|comparable|all) [\\p{L}]+))\\b");
  /// "below the figure of 52% for Wales as a whole"
  private static final Wording LEVEL_BEFORE = pattern("\\b(?:below|above|under|over) the (?:figure|average|rate|level) of $");
  private static final String THEN = "(?:last|previous|prior|preceding|earlier|ago|before|previously|same (?:period|quarter"
      + "|month|time|point)|(?<!by )(?:19|20)\\d\\d(?:[-/]\\d\\d(?:\\d\\d)?)?)";
  private static final Wording THEN_BEFORE = pattern("\\b(?:(?:[\\w-]+ )?(?:years?|months?|quarters?|weeks?) )?" + THEN + "(?: (?:year|quarter|month|week|period|survey|figure|report|meeting|of|in|the|was|at)){0,4}(?:'s)?[ ,:(]{1,3}(?:of "
      + "|was |at |from )?" + BOUND);
  private static final Wording THEN_AFTER = pattern("^\\)?,? (?:in |for |at |during |recorded |reported |seen )?(?:the )?(?:(?:\\w+ )?(?:years?"
      + "|months?|quarters?|weeks?) (?:ago|earlier|before|previously)|" + "current year|when (?:the|it|last)|" + MONTH + " (?:19|20)\\d\\d|" + THEN + ")\\b");
  /// "improvement on the 10.4 minutes of October", "an increase of 6% on the £312 of last year"
  private static final Wording CHANGE_ON = pattern("\\b(?:improvement|increase|rise|reduction|decrease|drop|fall)(?: of [\\d.]{1,6}%)? on the " + BOUND);
  private static final Wording ITS_TIME = pattern("^(?: \\p{L}+)? (?:of|in|for|at) (?:the )?(?:last|previous|current|" + MONTH + "|(?:19|20)\\d\\d)\\b");
  private static final Wording CONTRAST = pattern(COMPARED + "|\\b(?:increase|decrease|reduction|rise|fall|improvement|drop|up|down|previous(?:ly)?"
      + "|risen|fallen|increased|decreased|reduced|improved|dropped)\\b");
  /// "double the forecast of £5,000", "against a budget of £2m"
  private static final Wording EXPECTED_BEFORE = pattern("\\b(?:against|above|below|over|under|than|double|twice|half|exceed(?:ed|s|ing)|to|on) (?:the |a |an |its |our )?(?:original |revised |initial |latest |planned )?(?:forecast|budget|estimate|projection|expectation)s? of " + BOUND);
  private static final Wording FROM_BEFORE = pattern("\\bfrom (?:a |the )?(?:figure of |total of |low of |high of |average of )?" + BOUND);
  private static final Wording TO_NEXT = pattern("^[^.;]{0,60}\\bto\\s{1,40}(?:a |an |the )?(?:current |record |total |high |low |average )?(?:figure of "
      + "|total of |of )?" + "(?:over |around |about |approximately |nearly |almost |just |just over |just under )?[£€$]?\\d");
  private static final Wording TO_BEFORE = pattern("\\bto (?:just |around |about |over |approximately )?[£€$]?[\\d.,]+[^.;]{0,50}\\bfrom " + BOUND);
  private static final Wording UP_OR_DOWN = pattern("\\b(?:up|down|increase|rise|drop|fall|reduction|improvement|decrease|increased|risen|fallen"
      + "|reduced|improved|dropped) from " + BOUND);

  /// "52.6% (41.3% last January)", "(Q1: 23.7)", "(reported in May: £7.1m)", "(was 29% in June)": what stands in a bracket behind a value
  private static final Wording IN_BRACKET = pattern("\\d[^().;]{0,70}\\($");
  private static final Wording NAMED_IN_BRACKET = pattern("\\d[^().;]{0,70}\\((?:(?:it |this )?(?:was|were|had been)|(?:previously|formerly)(?: at)?|reported (?:in|at) [\\w /-]{3,20}"
      + "|(?:in |for |at )?(?:the )?(?:(?:last|previous|prior|preceding|this|current) (?:year|quarter|month|period|week)|(?:(?:Q|quarter )[1-4]|" + MONTH + ")(?: (?:19|20)\\d\\d(?:[-/]\\d\\d(?:\\d\\d)?)?)?"
      + "|(?:19|20)\\d\\d(?:[-/]\\d\\d(?:\\d\\d)?)?)(?: (?:it|this) (?:was|had been|stood at))?):? " + BOUND);
  /// "9.8% having been 11.2%", "This had been 41 days"
  private static final Wording HAD_BEEN = pattern("\\bhaving (?:previously |formerly )?been " + BOUND + "|(?:^|[;:] )(?:this|it|the (?:figure|rate|level|number|percentage)) had (?:previously |formerly )?been " + BOUND
      + "|^in the (?:year|quarter|month|period) before(?: (?:that|this))?,? (?:it|this|the figure) (?:was|had been|stood at|had stood at) " + BOUND
      + "|^the (?:figure|rate|level|number|percentage) (?:for|in|at) (?:the )?(?:same|previous|corresponding|prior|preceding) [\\w /-]{3,40}? (?:was|had been|stood at|had stood at) " + BOUND
      + "|, (?:and )?(?:in |for |at )?(?:the )?same (?:quarter|period|month|time|point) (?:last year|(?:of |in )?the (?:previous year|year before)) (?:it |this |the figure )?(?:was|had been|stood at) " + BOUND
      + "|[;:,] (?:(?:in|at) (?:19|20)\\d\\d(?:[-/]\\d\\d(?:\\d\\d)?)? (?:it|this|the figure) (?:was|had been|stood at)|(?:last|the previous) year (?:it|this|the figure) (?:was|had been|stood at)) " + BOUND);

  /// "the balance had stood at 7.2% at the end of the previous quarter"
  private static final Wording HAD_STOOD = pattern("\\bhad (?:been|stood at) " + BOUND);
  private static final Wording AT_ITS_END = pattern("^ (?:at|in|during|for) (?:the (?:end|start) of )?(?:the )?(?:previous|last|preceding|prior) (?:quarter|year|month|period)\\b");
  /// "compared with 36% a year ago and 49% before the pandemic", "against the target of 15 weeks and an outturn of 24 weeks in 2023"
  private static final Wording COMPARED_TOO = pattern(COMPARED + " [^.;,]{1,60} and (?:(?:an?|the) (?:outturn|figure|rate|result|level|total|average) of )?" + BOUND);
  private static final Wording IN_YEAR = pattern("^ (?:days|weeks|months|hours|minutes) (?:in|for|at|during) (?:the )?(?:(?:previous|last|preceding) |(?:19|20)\\d\\d)");
  /// "against £15.9m reported in July", "against £12.7m in the current year"
  private static final Wording TOLD_AFTER = pattern("^\\)? (?:that (?:had been|was) )?(?:(?:reported|recorded) (?:in|at|for|last)|(?:projected|forecast|predicted) (?:in|at|last)|(?:in|for) the current year)\\b");

  private MeasureRoles() {}

  /// The number as what it does in the sentence.
  ///
  static Measure read(Passage sentence, NumberExpression number, String unit) {
    Passage before = sentence.before(number.start(), REACH);
    Passage after = sentence.after(number.end(), REACH);
    return target(before, after, number, unit)
        .or(() -> benchmark(before, after, number, unit))
        .or(() -> previous(before, after, number, unit))
        .or(() -> EXPECTED_BEFORE.in(before) || BUDGETED.in(before) ? Optional.of(measure(Role.EXPECTED, number, unit, 0, 0)) : Optional.empty())
        .orElse(new Measure(number, unit, Role.VALUE, number.start(), number.end(), Optional.empty()));
  }

  private static Optional<Measure> target(Passage before, Passage after, NumberExpression number, String unit) {
    Matcher lead = TARGET_BEFORE.matcher(before);
    if (lead.find()) {
      return Optional.of(measure(Role.TARGET, number, unit, before.length() - lead.start(), 0));
    }
    if ((OF_WHAT.in(before) && NEEDED.in(after)) || (number.percent() && BUDGETED.in(before))) {
      return Optional.of(measure(Role.TARGET, number, unit, 0, 0));
    }
    Matcher trail = TARGET_AFTER.matcher(after);
    return trail.find() ? Optional.of(measure(Role.TARGET, number, unit, 0, trail.end())) : Optional.empty();
  }

  private static Optional<Measure> benchmark(Passage before, Passage after, NumberExpression number, String unit) {
    Matcher lead = BENCHMARK_BEFORE.matcher(before);
    if (lead.find()) {
      return Optional.of(named(number, unit, before.length() - lead.start("name"), 0, lead.group("name")));
    }
    Matcher against = AGAINST_BENCHMARK.matcher(before);
    if (against.find()) {
      return Optional.of(named(number, unit, before.length() - against.start("name"), 0, against.group("name")));
    }
    Matcher elsewhere = ELSEWHERE_BEFORE.matcher(before);
    if (elsewhere.find()) {
      return Optional.of(named(number, unit, before.length() - elsewhere.start("name"), 0, elsewhere.group("name")));
    }
    Matcher trail = ELSEWHERE_AFTER.matcher(after);
    return trail.find() && (COMPARED_BEFORE.in(before) || LEVEL_BEFORE.in(before))
        ? Optional.of(named(number, unit, 0, trail.end(), trail.group("name"))) : Optional.empty();
  }

  private static Optional<Measure> previous(Passage before, Passage after, NumberExpression number, String unit) {
    Matcher change = UP_OR_DOWN.matcher(before);
    if (change.find() || (FROM_BEFORE.in(before) && (TO_NEXT.in(after) || TO_BEFORE.in(before)))) {
      return Optional.of(measure(Role.PREVIOUS, number, unit, before.length() - before.folded().lastIndexOf("from"), 0));
    }
    if (isBehind(before, after) || HAD_BEEN.in(before) || (HAD_STOOD.in(before) && AT_ITS_END.in(after))
        || (COMPARED_TOO.in(before) && (THEN_AFTER.in(after) || IN_YEAR.in(after)))) {
      return Optional.of(measure(Role.PREVIOUS, number, unit, 0, 0));
    }
    Matcher on = CHANGE_ON.matcher(before);
    if (on.find() && ITS_TIME.in(after)) {
      return Optional.of(measure(Role.PREVIOUS, number, unit, before.length() - on.start(), 0));
    }
    Matcher compared = COMPARED_BEFORE.matcher(before);
    if (compared.find() && (before.folded().contains("ompar") || THEN_AFTER.in(after) || TOLD_AFTER.in(after))) {
      return Optional.of(measure(Role.PREVIOUS, number, unit, before.length() - compared.start(), 0));
    }
    Matcher then = THEN_BEFORE.matcher(before);
    if (then.find() && CONTRAST.in(before.before(then.start(), CONTRAST_REACH))) {
      return Optional.of(measure(Role.PREVIOUS, number, unit, before.length() - then.start(), 0));
    }
    return Optional.empty();
  }

  /// Whether a number is the earlier one in brackets behind a value.
  private static boolean isBehind(Passage before, Passage after) {
    return NAMED_IN_BRACKET.in(before) || (IN_BRACKET.in(before) && THEN_AFTER.in(after));
  }

  /// The same, where it has no unit and so might be the number of something.
  static boolean isBehind(Passage sentence, NumberExpression number) {
    return isBehind(sentence.before(number.start(), REACH), sentence.after(number.end(), REACH));
  }

  private static Measure named(NumberExpression number, String unit, int lead, int trail, String name) {
    return new Measure(number, unit, Role.BENCHMARK, number.start() - lead, number.end() + trail, Optional.of(name.strip()));
  }

  private static Measure measure(Role role, NumberExpression number, String unit, int lead, int trail) {
    return new Measure(number, unit, role, number.start() - lead, number.end() + trail, Optional.empty());
  }

  private static Wording pattern(String regex) {
    return Wording.of(regex, Pattern.CASE_INSENSITIVE);
  }
}
