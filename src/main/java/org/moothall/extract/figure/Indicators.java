package org.moothall.extract.figure;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Finds what a figure measures, in the document's words.
///
/// After `62% of households had a water butt` it stands; before `the waiting time had fallen to 9 minutes` and
/// `satisfaction, which was high (62%)` it has been said; `an overspend of £2m on buses` holds the number in it.
final class Indicators {

  private static final int LONGEST = 120;
  private static final int REACH = 600;
  private static final String UNIT = "^(?: ?w\\.?t\\.?e\\.?| ?f\\.?t\\.?e\\.?|\\))?";
  private static final String REST = "(?:[^.;:()]|[.:](?=\\d)){3,160}";
  private static final Wording OF = pattern(UNIT + " of (?:all (?:the )?|the |our |those )?(?<phrase>" + REST + ")");
  private static final Wording ON = pattern("^ (?:on|for|towards|in respect of) (?<phrase>(?:[^.;:(),]|[.:,](?=\\d)){3,160})");
  private static final Wording SAID = pattern(
      UNIT + " (?<phrase>(?:had |have |has )?(?:said|felt|agreed|disagreed|believed|thought|responded"
          + "|reported|supported|opposed|wanted|preferred|rated|lived?|used|attended|achieved|scored"
          + "|were|was|are|is|had|have|has|did|would|will|do)\\b" + REST + ")");
  private static final Wording STEP = pattern(
      UNIT + " (?<phrase>(?:[\\p{L}-]+ )?(?:increase|decrease|reduction|rise|fall|drop|improvement|over-?spend"
          + "|under-?spend|deficit|surplus|shortfall|saving|share|discount|uplift|growth|success|satisfaction"
          + "|compliance|response|occupancy|attendance|turnout|collection|completion)\\b" + REST + ")");
  private static final Wording THING = pattern(UNIT + " (?<phrase>" + REST + ")");
  private static final Wording CLAUSE = pattern("[;:()]|, | - |\\b(?:that|which|whilst|while|whereas|although|though|but|where|when|however|and)\\b");
  private static final Wording FINITE = pattern("\\b(?:" + String.join("|", Vocabulary.words("level-verbs")) + "|(?:cost|costs)(?! of))\\b");
  private static final Wording AUXILIARY = pattern("\\b(?:was|were|is|are|be|been|being|had|has|have|also|now|currently|not|will|would|could|to|being)$");
  private static final Wording AMOUNT_OF = pattern("\\b(?<noun>(?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+) of (?:just |only |about |around |over |under "
      + "|approximately |nearly |almost |some )?$");
  /// "buses make up 12% of", "crime had fallen by 6%": the number says nothing without the verb.
  private static final Wording SHARE_OR_STEP = pattern("\\b(?:ma[dk]es? up|represent\\w*|account(?:s|ed|ing) for|compris\\w+|constitut\\w+|equat\\w+ to"
      + "|by) (?:just |only |about |around |over |under |approximately |nearly |almost |some )?$");
  private static final Wording REPORT = pattern("^.{0,60}\\b(?<!was |were |been |be )(?:reported|showed|shows|noted|indicated|recorded"
      + "|highlighted|advised|heard|stated)\\b ?");
  private static final Wording TURN = pattern(" (?:as compared|compared (?:to|with)|against (?:an? |the |its )?(?:target|budget)|against(?= [\\d£€$])"
      + "|whilst|while|which|but|however|although|therefore|this was|up from|down from|from(?= [\\d£€$])"
      + "|and the|and currently)\\b.*$");
  private static final Wording HEAD = pattern("^(?:(?:the|a|an|and|also|of|in|from|with|this|that|at(?= an? ))\\s)+|^[\\s,-]+");
  private static final Wording TAIL = pattern("[\\s,]+(?:and|but|as|with|from|however|this|when|or|to|at|by|of|in|for)$|[\\s,-]+$|(?:,| and) \\d+$");
  private static final Wording PRONOUN = pattern(" ?(?:this|it|these|those|they|there|he|she|we) ");
  private static final Wording WHOSE = Wording.of("\\p{Lu}[\\p{L}'’-]*(?: (?:(?:and|of|upon|the) )?\\p{Lu}[\\p{L}'’-]*){0,4}|(?:council|borough"
      + "|county|city|town|district|service)");
  private static final Wording THESE = pattern("^(?:them|these|those) ");
  private static final Wording EMPTY = pattern("^(?:this|it|that|these|those|they|there|which|he|she|we|the|a|an|also|now|again|[\\p{P}\\s]*)$");

  private Indicators() {}

  /// The words that say what is measured; never blank.
  ///
  /// @param words the sentence, folded
  /// @param text the sentence as written
  /// @param measure the figure's value
  /// @param lead where the words that lead over to the value begin, with the value before: of "from 41% to 52%"
  static String about(String words, String text, Measure measure, int lead) {
    int end = measure.number().end();
    if (SHARE_OR_STEP.in(words.substring(Math.max(0, lead - LONGEST), lead))) {
      return filled(text.substring(clauseStart(words, lead), clauseEnd(words, end))).orElse(text.strip());
    }
    boolean changes = lead < measure.number().start();
    return phrase(OF, words, text, end).map(phrase -> tidied(phrase, measure))
        .or(() -> amountOf(words, text, measure))
        .or(() -> listed(words, text, measure))
        .or(() -> changes ? Optional.empty() : phrase(SAID, words, text, end).map(phrase -> tidied(phrase, measure)))
        .or(() -> changes ? Optional.empty() : phrase(STEP, words, text, end).map(IndicatorPhrase::thing))
        .or(() -> counts(measure) && !changes ? counted(words, text, measure) : Optional.empty())
        .or(() -> changes ? IndicatorPhrase.changing(text.substring(clauseStart(words, lead), lead).strip()).flatMap(Indicators::filled) : Optional.empty())
        .or(() -> before(words, text, lead))
        .or(() -> phrase(THING, words, text, end).map(phrase -> tidied(phrase, measure)))
        .orElseGet(() -> shortened(text).isEmpty() ? text.strip() : shortened(text));
  }

  /// Whether the number counts things, whose name stands after it.
  private static boolean counts(Measure measure) {
    return switch (measure.unit()) {
      case "%", "£", "€", "$", "seconds", "minutes", "hours", "days", "weeks", "months" -> false;
      default -> true;
    };
  }

  private static Optional<String> phrase(Wording pattern, String words, String text, int end) {
    Matcher after = pattern.matcher(words.substring(end, Math.min(words.length(), end + REACH)));
    return after.find() ? filled(text.substring(end + after.start("phrase"), end + after.end("phrase"))) : Optional.empty();
  }

  /// Of a share the thing and its state, of an amount the thing; of a count with the name of what is counted.
  private static String tidied(String phrase, Measure measure) {
    if (measure.number().percent()) {
      return ended(IndicatorPhrase.state(phrase));
    }
    if (!counts(measure)) {
      return ended(IndicatorPhrase.thing(phrase));
    }
    String state = ended(IndicatorPhrase.counted(phrase));
    boolean named = measure.unit().endsWith("te") || SourceText.lower(phrase).contains(measure.unit());
    return named ? state : measure.unit() + " " + THESE.matcher(state).replaceFirst("");
  }

  /// The noun counted with what follows; where nothing follows, the clause with the number in it.
  private static Optional<String> counted(String words, String text, Measure measure) {
    int end = measure.number().end();
    Optional<String> noun = phrase(THING, words, text, end).map(phrase -> tidied(phrase, measure));
    return noun.filter(phrase -> phrase.contains(" "))
        .or(() -> filled(text.substring(clauseStart(words, end), clauseEnd(words, end))))
        .or(() -> noun);
  }

  /// `£28,000 on hostels; £26,000 on sheltered homes; and £4,000 for fees`: an amount that begins its part of a list is of what follows.
  private static Optional<String> listed(String words, String text, Measure measure) {
    int start = measure.number().start();
    int from = clauseStart(words, start);
    boolean begins = from > 0 && words.substring(from, start).isBlank();
    return begins && !counts(measure) ? phrase(ON, words, text, measure.number().end()).map(phrase -> ended(IndicatorPhrase.thing(phrase))) : Optional.empty();
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
    return filled(text.substring(verb, clauseEnd(words, measure.number().end()))).map(phrase -> ended(IndicatorPhrase.thing(phrase)));
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
    int earliest = Math.max(0, start - REACH);
    for (int end = separator(words, start); end > earliest && (subject.isEmpty() || tellsWhose(words, start, subject.get())); end = separator(words, start)) {
      start = clauseStart(words, end);
      Matcher report = REPORT.matcher(words.substring(start, end));
      int from = report.find() ? start + report.end() : start;
      subject = filled(text.substring(from, verb(words, from, end)));
    }
    return subject;
  }

  /// Whether a clause after a colon only tells whose value it is: `trust was high: Fernbridge (67%) led`.
  private static boolean tellsWhose(String words, int start, String subject) {
    return start > 0 && words.charAt(start - 1) == ':' && WHOSE.is(subject);
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
    int from = Math.max(0, end - REACH);
    return CLAUSE.matcher(words).region(from, end).results().mapToInt(MatchResult::end).max().orElse(from);
  }

  private static int clauseEnd(String words, int start) {
    Matcher mark = CLAUSE.matcher(words).region(start, words.length());
    int stop = mark.find() ? mark.start() : words.length();
    return words.startsWith(".", stop - 1) ? stop - 1 : stop;
  }

  private static int separator(String words, int end) {
    int from = Math.max(0, end - REACH);
    return CLAUSE.matcher(words).region(from, end).results().mapToInt(MatchResult::start).max().orElse(0);
  }

  private static Optional<String> filled(String phrase) {
    return Optional.of(shortened(phrase)).filter(words -> words.length() > 2 && !EMPTY.is(words));
  }

  private static String shortened(String phrase) {
    String line = TURN.matcher(SourceText.single(phrase).strip()).replaceFirst("");
    if (line.length() > LONGEST) {
      int blank = line.lastIndexOf(' ', LONGEST);
      line = line.substring(0, blank > 0 ? blank : LONGEST);
    }
    return ended(HEAD.matcher(line).replaceAll(""));
  }

  private static String ended(String phrase) {
    return TAIL.matcher(TAIL.matcher(phrase).replaceAll("")).replaceAll("").strip();
  }

  private static Wording pattern(String regex) {
    return Wording.of(regex, Pattern.CASE_INSENSITIVE);
  }
}
