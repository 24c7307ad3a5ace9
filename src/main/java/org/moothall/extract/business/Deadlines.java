package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.fact.Due;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Passage;

/// Reads by when something is to be done.
///
/// `by the end of March 2018` · `within 28 days` · `at the next meeting` · `in the autumn`
final class Deadlines {

  private static final Pattern MEETING = Pattern.compile("(?i)\\b(?:at|to|by|for|before|in|of) (?:the|its|our|a) (?<due>(?:next|following) (?:ordinary "
      + "|scheduled |available )?(?:(?:board|committee|panel|council|cabinet|sub-committee) )?meeting)\\b"
      + "|\\bto (?<next>next meeting)\\b");
  private static final Pattern SPAN = Pattern.compile("(?i)\\b(?<due>within (?:the next )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight"
      + "|nine|ten|twelve) (?:working )?(?:days?|weeks?|months?|years?)|as soon as (?:possible"
      + "|practicable)|by the end of the (?:week|month|year|financial year|municipal year)|in (?:the )?(?:early "
      + "|late )?(?:spring|summer|autumn|winter)(?: (?:of )?20\\d\\d)?|in due course|by \\d{1,2}(?:st"
      + "|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november"
      + "|december)(?! \\d{4}))\\b");
  private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|before|no later than|in|on|during|until|for) (?:the )?(?:(?:end|middle|beginning|start) of )?$");

  private Deadlines() {}

  static Optional<Due> find(Passage words) {
    Matcher meeting = words.matcher(MEETING);
    if (meeting.find()) {
      return Optional.of(new Due(meeting.group("due") == null ? meeting.group("next") : meeting.group("due"), Optional.empty()));
    }
    for (DateExpression date : Dates.find(words)) {
      int at = date.span().start() - words.span().start();
      String before = words.folded().substring(Math.max(0, at - 40), Math.min(at, words.length()));
      if (BY.matcher(before).find()) {
        return Optional.of(new Due(date.words(), Optional.of(date)));
      }
    }
    Matcher span = words.matcher(SPAN);
    return span.find() ? Optional.of(new Due(span.group("due"), Optional.empty())) : Optional.empty();
  }
}
