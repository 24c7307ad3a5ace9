package org.moothall.extract.figure;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.text.Wording;

/// Finds the words that tell the time that a number is of.
///
/// `In 2024/25 the office took 900 calls, compared with 700 in 2023/24` tells the 900 to be of 2024/25; the words that lead
/// over to another value end the search.
final class Periods {

  private static final int REACH = 120;
  private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String YEARS = "(?:19|20)\\d\\d(?:[/-](?:\\d\\d){1,2})?(?!\\d|,\\d)";
  private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + "(?: " + YEARS + ")?";
  private static final String UNIT = "(?:year|quarter|month|week|season|summer|winter|spring|autumn|period)s?";
  private static final String SPAN = "(?:the )?(?:(?:first|second|third|fourth|last|past|previous|current|same|coming|whole|[\\w-]{1,7}) ){0,2}(?:financial |municipal |calendar |academic |reporting )?" + UNIT
      + "(?: (?:to|ending|ended|of|in) (?:end of )?(?:" + DAY + "|" + YEARS + "))?";
  private static final String QUARTER = "(?:Q[1-4]|[Qq]uarter (?:[1-4]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our))(?: (?:of )?" + YEARS + ")?";
  private static final Wording PERIOD = Wording.of(
      "\\b(?:(?:[Ii]n|[Ff]or|[Dd]uring|[Ss]ince|[Bb]y|[Aa]t|[Oo]ver|[Tt]hroughout|[Aa]s at|[Aa]s of|[Oo]n|[Uu]ntil|[Ww]ithin|[Tt]o) (?:the )?(?:end of |start of |beginning of )?(?:"
          + QUARTER + "|" + DAY + "(?: (?:and|to|-) " + DAY + ")?|" + YEARS + "|" + SPAN + ")"
          + "|[Bb]etween " + DAY + " and " + DAY + "|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:financial )?(?:year|quarter|month|week|summer|winter)|to date|so far)\\b");
  private static final Wording TURN = Wording.of(
      "[;:(]|\\b(?:compared|against|than|versus|whilst|while|but|whereas|up from|down from|instead of)\\b|\\band (?=[£€$]?\\d)|\\bfrom (?=[£€$]?\\d)|, (?:and )?(?=[£€$]?\\d[\\d,.]*%?)|[£€$]\\d|\\d%");
  private static final Wording OTHER_VALUE = Wording.of("[;:]|\\b(?:and|but|whilst|while|than|from|compared|against)\\b|[£€$]\\d[\\d,.]*|\\d%");

  private Periods() {}

  /// The words after the number in its clause, else those before it.
  static Optional<String> of(String words, int start, int end) {
    int reach = Math.min(words.length(), end + REACH);
    Matcher turn = TURN.matcher(words).region(end, reach);
    Matcher after = PERIOD.matcher(words).region(end, turn.find() ? turn.start() : reach);
    return after.find() ? Optional.of(after.group()) : before(words, start);
  }

  private static Optional<String> before(String words, int start) {
    int reach = Math.max(0, start - REACH);
    Optional<MatchResult> stop = OTHER_VALUE.matcher(words).region(reach, start).results().reduce((_, later) -> later);
    if (stop.filter(Periods::isValue).isPresent()) {
      return Optional.empty();
    }
    int from = stop.map(MatchResult::end).orElse(reach);
    Matcher found = PERIOD.matcher(words).region(from, start);
    return found.results().reduce((_, later) -> later).map(MatchResult::group);
  }

  /// Whether the words are another number, of which a period before this one is.
  private static boolean isValue(MatchResult words) {
    return words.group().chars().anyMatch(Character::isDigit);
  }
}
