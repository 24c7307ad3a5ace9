package org.moothall.extract.figure;

import java.util.Set;
import java.util.regex.Pattern;
import org.moothall.extract.figure.Measure.Role;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Tells whether a value is reported as measured, so that a number said in passing is none.
///
/// `240 responses had been received` and `a total of 18 complaints` are; `two meetings` and `a limit of £500` are not.
final class Measured {

  private static final int REACH = 120;
  private static final int LEAST_COUNT = 10;
  private static final String BOUND = "(?:just |only |now |well |a further |an additional |another |the )?(?:over |above |more than "
      + "|less than |fewer than |at least |around |about |approximately |nearly |almost |some "
      + "|up to |in excess of |circa )?$";
  private static final Wording REPORTING = pattern(
      "\\b(?:there (?:were|are|was|is|had been|have been|has been|would be|will be)|received"
          + "|recorded|reported|issued|completed|delivered|identified|supported|helped|handled|processed"
          + "|dealt with|seen|saw|attended by|attracted|total(?:ling|led|s)?|a total of|average of"
          + "|provided|providing|created|creating|built|employs?|employed|generated|surveyed|sampled|showed|shows"
          + "|cleared|closed|registered|investigated|number of [\\w' -]{3,50} (?:was|is|were|stood at"
          + "|at|to)|backlog of|caseload of|waiting list of|petition of|petition containing|increase of|reduction of|decrease of|rise of"
          + "|fall of|to|currently|planted|installed|collected|approved|refused|determined|made up of"
          + "|comprising|population of|equivalent to|resulted in|resulting in|with|and|had|have|has"
          + "|records of) " + BOUND);
  private static final Wording REPORTED = pattern(
      "^[^.;:]{0,70}?\\b(?:have|has|had|were|was|are|is|will be|would be|remain(?:ed|s)?|said"
          + "|responded|came|failed|still failed|concerned|took part|signed up|attended|live|lived|received|reported|a (?:day|week|month"
          + "|year)|per (?:day|week|month|year|annum)|each (?:day|week|month|year)|on the (?:waiting list"
          + "|register)|in total|last year|outstanding|to date|so far|in the (?:last|past)|during|between"
          + "|since|compared)\\b");
  /// "had carried 660,000 passengers"
  private static final Wording DONE = pattern("\\b(?:had|has|have)(?: also| now| already| been)? \\p{L}{3,20} " + BOUND);
  private static final Wording BOUNDED = pattern("\\b(?:over|above|more than|less than|fewer than|at least|around|approximately|nearly|almost|in excess of|circa) $");
  private static final Wording STATE = pattern(
      "^ (?:[\\p{L}-]+ ){1,3}(?:was|were|is|are|had been|have been|has been)(?: now| already"
          + "| currently| still)? (?:operational|open|opened|complete|completed|in place|in use|live"
          + "|delivered|vacant|outstanding|overdue|occupied|closed|up and running)\\b");
  /// "There had been two appeals in the quarter": even a few are measured where they are counted over a time
  private static final Wording THERE_WERE = pattern("\\bthere (?:were|had been|have been) (?:only |just )?$");
  private static final Wording OF_A_TIME = pattern("^ [\\p{L}' -]{4,60}? (?:(?:in|during|over) (?:the |this |that )?(?:(?:last|previous|first|second|third|fourth) )?(?:quarter|year|month|period)\\b|since (?:the last|" + "April|January|the start))");
  /// "entries stood at"
  private static final Wording STANDS = pattern("s (?:had |have |has )?(?:now |also )?(?:stood at|(?:rose|risen|fell|fallen|dropped|increased|grown|grew|climbed) to) (?:just |only |around |about |over |under |nearly |almost )?$");
  /// "31 schools (53%)"
  private static final Wording SHARE = pattern("^ (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+ \\(\\d{1,3}(?:\\.\\d+)?%\\)");
  /// "only where there had been 5 accidents", "If ten objections have been received"
  private static final Wording CONDITION = pattern("\\b(?:if|unless|whenever|only where|where there (?:had|have) been|would need)\\b[^.;,]{0,60}$");
  private static final Wording RULE = pattern("\\b(?:threshold|not exceeding|exceeding|in excess of|key decision|delegat\\w+|limit of"
      + "|maximum of|minimum of|quorum|up to a (?:maximum|limit)|fine of|penalty|penalties|standing orders"
      + "|financial regulations|contract procedure)\\b");
  private static final Wording THRESHOLD = pattern("^[^.;]{0,40}\\b(?:threshold|or (?:more|less|over|under)|and (?:over|above|under))\\b");
  private static final Wording MONEY = Wording.of(
      "\\b(?:over-?spen\\w+|under-?spen\\w+|budget\\w*|deficit|surplus|sav(?:e|es|ed|ings?)|costs?"
          + "|costing|cost|grants?|fund(?:s|ing|ed)?|reserves?|income|balances?|spen[dt]\\w*|debts?"
          + "|arrears|precept|invest\\w*|shortfall|pressures?|expenditure|value\\w*|estimat\\w+|contracts?"
          + "|loans?|borrow\\w*|allocat\\w+|contribut\\w+|receipts?|rents?|fees?|price\\w*|charges?"
          + "|paid|pay|payments?|award\\w*|programme|revenue|capital|forecast|variance|raised|generat\\w+"
          + "|worth|sum|amount\\w*|gap|outturn|turnover|salar\\w+|wage|sold|bill|bills|increase\\w*"
          + "|reduc\\w+|rise|rose|per (?:week|month|annum|year|hour|household|property))\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Wording DISCOUNT = pattern("^ (?:abv|proof|rule|discount|threshold)\\b");
  /// "18.3%, which was 1.1% above its benchmark": how far two measures are apart
  private static final Wording DIFFERENCE = pattern("^ (?:points? )?(?:ahead of|behind|above|below|(?:higher|lower|better|worse|more|less) than|up on|down on) (?:the |its |our |their )?"
      + "(?:(?:national|regional|council|local|london|peer|group) )?(?:last|previous|target|benchmark|average|index|plan|trajectory|budget|same)\\b");
  /// "Option 2 - increase of 3%"
  private static final Wording OPTION = Wording.of("^Option (?:\\d|\\p{Lu})\\b[^.;]{0,60}$");
  /// "Cllr Pell proposed £150", "a virement of £4,000": what somebody offers, and what moves from one budget to another
  private static final Wording MOVED = pattern("\\b(?:(?:moved|propos(?:ed|es|ing))|virements? (?:of|totalling|for)(?: up to)?) $");
  /// "the first 90% had", "in the last 4% of cases": a part named by its size.
  private static final Wording PART = pattern("\\b(?:first|last|next|remaining|final|top|bottom|other) $");
  /// "the prudent range of £2 million to £5 million": neither end was measured
  private static final Wording RANGE = pattern("\\b(?:recommended|target|acceptable|agreed|expected|prudent|tolerance|prescribed) range (?:of|from|between) (?:[£€$]?[\\d.,]{1,12} ?(?:million|billion|thousand|m|k|bn|%)? ?(?:to|and|-) ?)?$");
  /// "could be secured at 75% occupation": when something falls due
  private static final Wording TRIGGERED = pattern("\\b(?:secured|required|payable|due|paid|provided|triggered|review) (?:at|on|upon|before|prior to|by|after) $");
  private static final Wording STAGE = pattern("^ (?:of )?(?:occup|complet)");
  /// "The number of tenants waiting over 30 days": what is counted is the people
  private static final Wording NUMBERED = pattern("\\b(?:number|numbers|proportion|percentage|share) of [^.;]{3,60}\\b(?:more|longer|less|fewer|over|under|within|than) $");
  /// "Six further letters of support had been received", "There have been two applications."
  private static final Wording RECEIVED = pattern("^ (?:(?:further|additional|more|late|written|new) ){0,2}(?:letters?|objections?|representations?|responses?|complaints?|applications?|emails?)\\b[^.;,:]{0,40}? (?:had|have|has) been received\\b(?![^.;]{0,20}\\bmaking\\b)");
  private static final Wording APPLIED = pattern("^ (?:applications|objections|representations|complaints|responses)(?: for [\\p{L} ]{3,40})?\\.?$");
  private static final Wording THERE_HAVE = pattern("\\bthere (?:had|have) been (?:only |just )?$");
  /// "24/00117/FUL - 12 houses": what a planning application is for
  private static final Wording APPLICATION = pattern("(?:^|[\\s(])(?=[\\p{L}\\d/]{5,24}[\\s,:-])\\p{L}{0,4}/?\\d{1,4}/\\d{2,6}(?:/\\p{L}{1,4}|/\\d{1,5})?\\b[^.;:]{0,80}? - (?:erection of |up to )?$");
  private static final Wording HOMES = pattern("^ (?:houses|dwellings|flats|homes|apartments|bungalows)\\b");
  /// "There had been 6 offences, including 2 burglaries", "five crimes were reported": what the police count is measured, be it little
  private static final Set<String> CRIMES = Set.of("crimes", "offences", "thefts", "burglaries", "robberies", "break-ins", "assaults", "accidents", "collisions");
  private static final Wording BEFORE_CRIMES = pattern("(?:^\\W*|\\b(?:there (?:had|have) been|reported|recorded|showed|showing|seen|including|included|and)|[;:,]) (?:a total of |just |only )?$|^$");
  private static final Wording OF_WHICH = pattern("\\bof (?:which|whom|these|those)(?: only| just)? $");
  private static final Set<String> SIZES = Set.of("acres", "hectares", "tonnes", "tons", "mph", "kwh", "mw", "kw");
  private static final Wording SPEED = pattern("\\b(?:average|mean|percentile|recorded|clocked)\\b[^.;]{0,40}$");

  private Measured() {}

  /// Whether words of money stand beside an amount; without them it may be said in passing.
  static boolean spokenOf(Measure measure, Passage sentence) {
    return MONEY.in(sentence.part(Math.max(0, measure.number().start() - REACH), Math.min(sentence.length(), measure.number().end() + REACH)));
  }

  /// Whether the value is a figure.
  static boolean is(Measure measure, Passage sentence) {
    if (!measure.is(Role.VALUE)) {
      return false;
    }
    Passage before = sentence.before(measure.number().start(), REACH);
    Passage after = sentence.after(measure.number().end(), REACH);
    if (measure.number().percent()) {
      return !DISCOUNT.in(after) && !RANGE.in(before) && !(TRIGGERED.in(before) && STAGE.in(after)) && !RULE.in(before) && !PART.in(before) && !DIFFERENCE.in(after) && !OPTION.in(before);
    }
    if (measure.number().money()) {
      return !RULE.in(before) && !RANGE.in(before) && !THRESHOLD.in(after) && !MOVED.in(before);
    }
    if (measure.unit().startsWith("per ") && !RULE.in(before)) {
      return true;
    }
    return switch (measure.unit()) {
      case "out of 5", "out of 10", "out of five", "out of ten", "years", "wte", "fte", "times" -> true;
      case "seconds", "minutes", "hours", "days", "weeks", "months" -> !NUMBERED.in(before);
      case "mph" -> SPEED.in(before);
      default -> SIZES.contains(measure.unit()) ? !RULE.in(before) : count(measure, sentence, before, after);
    };
  }

  private static boolean count(Measure measure, Passage sentence, Passage before, Passage after) {
    boolean nought = measure.number().value().signum() == 0;
    if (nought || STATE.in(after) || STANDS.in(before) || (SHARE.in(after) && !measure.number().spelled())) {
      return true;
    }
    if (RULE.in(before) || CONDITION.in(before)) {
      return false;
    }
    if (isTold(before, after) || isCrime(measure.unit(), before) || isPlaced(measure, sentence, before)) {
      return measure.number().value().intValue() > 1;
    }
    boolean few = measure.number().spelled() || measure.number().value().intValue() < LEAST_COUNT;
    if (few || RULE.in(before)) {
      return measure.number().value().intValue() > 1 && few && THERE_WERE.in(before) && OF_A_TIME.in(after) && !RULE.in(before);
    }
    return BOUNDED.in(before) || DONE.in(before) || REPORTING.in(before) || REPORTED.in(after);
  }

  private static boolean isCrime(String unit, Passage before) {
    return CRIMES.contains(unit) && BEFORE_CRIMES.in(before);
  }

  /// Whether the place of a number in a list or among others tells what it counts.
  private static boolean isPlaced(Measure measure, Passage sentence, Passage before) {
    boolean part = OF_WHICH.in(before) && !measure.number().spelled() && BareNumbers.mayCount(measure.unit());
    return part || BareNumbers.isListed(sentence, measure.number()) || BareNumbers.isTotal(sentence, measure.number());
  }

  private static boolean isTold(Passage before, Passage after) {
    return RECEIVED.in(after) || (THERE_HAVE.in(before) && APPLIED.in(after)) || (HOMES.in(after) && APPLICATION.in(before));
  }

  private static Wording pattern(String regex) {
    return Wording.of(regex, Pattern.CASE_INSENSITIVE);
  }
}
