package org.moothall.extract;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a figure measures, in the document's words.
///
/// After `62% of households had a water butt` it stands; before `the waiting time had fallen to 9 minutes` and
/// `satisfaction, which was high (62%)` it has been said; `an overspend of £2m on buses` holds the number in it.
final class Indicators {

  private static final int LONGEST = 120;
  private static final String UNIT = "^(?: ?w\\.?t\\.?e\\.?| ?f\\.?t\\.?e\\.?|\\))?";
  private static final Pattern OF = pattern(UNIT + " of (?:all (?:the )?|the |our |those )?(?<phrase>(?:[^.;:()]|[.:](?=\\d)){3,160})");
  private static final Pattern SAID = pattern(
      UNIT + " (?<phrase>(?:(?:had |have |has )?(?:said|felt|agreed|disagreed|believed|thought|responded|reported|supported|opposed|wanted|preferred|rated|lived?|used|attended|achieved|scored|were|was|are|is|had|have|has|did|would|will|do)\\b|"
          + "(?:[\\p{L}-]+ )?(?:increase|decrease|reduction|rise|fall|drop|improvement|over-?spend|under-?spend|deficit|surplus|shortfall|saving|share|discount|uplift|growth|success|satisfaction|compliance|response|occupancy|attendance|turnout|collection|completion)\\b)(?:[^.;:()]|[.:](?=\\d)){3,160})");
  private static final Pattern THING = pattern(UNIT + " (?<phrase>(?:[^.;:()]|[.:](?=\\d)){3,160})");
  private static final Pattern CLAUSE = pattern("[;:()]|, | - |\\b(?:that|which|whilst|while|whereas|although|though|but|where|when|however|and)\\b");
  private static final Pattern FINITE = pattern(
      "\\b(?:was|were|is|are|be|been|had|has|have|remain(?:ed|s)?|stood|stands|reached|rose|risen|fell|fallen|increased|decreased|reduced|improved|dropped|grew|grown|totall?ed|achieved|scored|(?:cost|costs)(?! of)|showed|reported|received|recorded|forecast(?:ing)?|will|would|could|projected)\\b");
  private static final Pattern AUXILIARY = pattern("\\b(?:was|were|is|are|be|been|being|had|has|have|also|now|currently|not|will|would|could|to|being)$");
  private static final Pattern AMOUNT_OF = pattern("\\b(?<noun>(?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+) of (?:just |only |about |around |over |under |approximately |nearly |almost |some )?$");
  /// "buses make up 12% of", "crime had fallen by 6%": the number says nothing without the verb.
  private static final Pattern SHARE_OR_STEP = pattern("\\b(?:ma[dk]es? up|represent\\w*|account(?:s|ed|ing) for|compris\\w+|constitut\\w+|equat\\w+ to|by) (?:just |only |about |around |over |under |approximately |nearly |almost |some )?$");
  private static final Pattern REPORT = pattern("^.{0,60}\\b(?<!was |were |been |be )(?:reported|showed|shows|noted|indicated|recorded|highlighted|advised|heard|stated)\\b ?");
  private static final Pattern TURN = pattern(" (?:as compared|compared (?:to|with)|against (?:an? |the |its )?(?:target|budget|[\\d£])|whilst|while|which|but|however|although|therefore|this was|up from|down from|from [\\d£]|and the|and currently)\\b.*$");
  private static final Pattern EDGE = pattern("^(?:(?:the|a|an|and|also|of|in|this|that)\\s)+|[\\s,]+(?:and|but|as|with|from|however|this|when|or|to|it|at|by|of|in|for)$|[\\s,-]+$|^[\\s,-]+|(?:,| and) \\d+$");
  private static final Pattern PRONOUN = pattern(" ?(?:this|it|these|those|they|there|he|she|we) ");
  private static final Pattern EMPTY = pattern("^(?:this|it|that|these|those|they|there|which|he|she|we|the|a|an|also|now|again|[\\p{P}\\s]*)$");

  private Indicators() {}

  /// The words that say what is measured; never blank.
  ///
  /// @param words the sentence, folded
  /// @param text the sentence as written
  /// @param measure the figure's value
  /// @param lead where the words that lead over to the value begin, with the value before: of "from 41% to 52%"
  static String about(String words, String text, Measure measure, int lead) {
    int end = measure.number().end();
    if (SHARE_OR_STEP.matcher(words.substring(0, lead)).find()) {
      return filled(text.substring(clauseStart(words, lead), clauseEnd(words, end))).orElse(text.strip());
    }
    return phrase(OF, words, text, end)
        .or(() -> amountOf(words, text, measure))
        .or(() -> lead < measure.number().start() ? Optional.empty() : phrase(SAID, words, text, end))
        .or(() -> counted(measure, lead) ? thing(words, text, end) : Optional.empty())
        .or(() -> before(words, text, lead))
        .or(() -> phrase(THING, words, text, end))
        .orElseGet(() -> shortened(text).isEmpty() ? text.strip() : shortened(text));
  }

  /// Whether the noun that is counted stands after the number.
  private static boolean counted(Measure measure, int lead) {
    return lead == measure.number().start() && switch (measure.unit()) {
      case "%", "£", "€", "$", "seconds", "minutes", "hours", "days", "weeks", "months" -> false;
      default -> measure.number().value().signum() > 0;
    };
  }

  private static Optional<String> phrase(Pattern pattern, String words, String text, int end) {
    Matcher after = pattern.matcher(words.substring(end));
    return after.find() ? filled(text.substring(end + after.start("phrase"), end + after.end("phrase"))) : Optional.empty();
  }

  /// The noun counted with what follows; where nothing follows, the clause with the number in it.
  private static Optional<String> thing(String words, String text, int end) {
    Optional<String> noun = phrase(THING, words, text, end);
    return noun.filter(phrase -> phrase.contains(" "))
        .or(() -> filled(text.substring(clauseStart(words, end), clauseEnd(words, end))))
        .or(() -> noun);
  }

  private static Optional<String> amountOf(String words, String text, Measure measure) {
    int start = measure.number().start();
    int from = Math.max(clauseStart(words, start), Math.max(0, start - LONGEST));
    Matcher amount = AMOUNT_OF.matcher(words.substring(from, start));
    if (!amount.find()) {
      return Optional.empty();
    }
    int noun = from + amount.start("noun");
    int verb = FINITE.matcher(words).region(noun, start).results().mapToInt(MatchResult::end).max().orElse(noun);
    return filled(text.substring(verb, clauseEnd(words, measure.number().end())));
  }

  /// The subject of the clause that leads to the number, or the clause before where that only refers to it.
  private static Optional<String> before(String words, String text, int lead) {
    int start = clauseStart(words, lead);
    if (PRONOUN.matcher(words).region(start, lead).lookingAt()) {
      return filled(text.substring(start, clauseEnd(words, lead)));
    }
    int verb = verb(words, start, lead);
    Optional<String> subject = filled(text.substring(start, verb));
    if (subject.isPresent() && verb == lead) {
      return filled(text.substring(start, clauseEnd(words, lead)));
    }
    for (int end = separator(words, start); subject.isEmpty() && end > 0; end = separator(words, start)) {
      start = clauseStart(words, end);
      Matcher report = REPORT.matcher(words.substring(start, end));
      int from = report.find() ? start + report.end() : start;
      subject = filled(text.substring(from, verb(words, from, end)));
    }
    return subject;
  }

  private static int verb(String words, int start, int end) {
    Optional<MatchResult> last = FINITE.matcher(words).region(start, end).results().reduce((_, later) -> later);
    int at = last.map(MatchResult::start).orElse(end);
    Matcher auxiliary = AUXILIARY.matcher(words.substring(start, at).stripTrailing());
    while (last.isPresent() && auxiliary.find()) {
      at = start + auxiliary.start();
      auxiliary = AUXILIARY.matcher(words.substring(start, at).stripTrailing());
    }
    return at;
  }

  private static int clauseStart(String words, int end) {
    return CLAUSE.matcher(words).region(0, end).results().mapToInt(MatchResult::end).max().orElse(0);
  }

  private static int clauseEnd(String words, int start) {
    Matcher mark = CLAUSE.matcher(words).region(start, words.length());
    int stop = mark.find() ? mark.start() : words.length();
    return words.startsWith(".", stop - 1) ? stop - 1 : stop;
  }

  private static int separator(String words, int end) {
    return CLAUSE.matcher(words).region(0, end).results().mapToInt(MatchResult::start).max().orElse(0);
  }

  private static Optional<String> filled(String phrase) {
    return Optional.of(shortened(phrase)).filter(words -> words.length() > 2 && !EMPTY.matcher(words).matches());
  }

  private static String shortened(String phrase) {
    String line = TURN.matcher(phrase.replaceAll("\\s+", " ").strip()).replaceFirst("");
    if (line.length() > LONGEST) {
      int blank = line.lastIndexOf(' ', LONGEST);
      line = line.substring(0, blank > 0 ? blank : LONGEST);
    }
    return EDGE.matcher(EDGE.matcher(line).replaceAll("")).replaceAll("").strip();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
