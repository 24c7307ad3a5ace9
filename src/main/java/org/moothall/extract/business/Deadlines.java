package org.moothall.extract.business;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.fact.Due;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads by when something is to be done, in the words that say so; a date only where they give one, or the meeting's day does.
///
/// `by the end of March 2018` · `within 28 days` · `at the next meeting` · `to the June meeting` · `in the autumn` · `before the
/// end of the month` · `as soon as possible`; not `the letter of 4 May`, `the figures for January`.
final class Deadlines {

  private static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
  private static final String SHORT = MONTHS + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";
  private static final String NUMBER = "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty-one|twenty-eight";
  /// "at the next meeting of the Panel", "to the June meeting", "a later meeting"
  private static final Wording MEETING = pattern("\\b(?:at|to|by|for|before|in|of|until|with|on|from|attend) (?:the |its |our |a |an |their |this |his |her )?(?:(?:agenda|agendas|board|committee|panel|council)(?:'s)? (?:for|of|at) (?:the |its )?)?"
      + "(?:\\p{Lu}\\p{L}{1,14}'s )?(?<due>(?:next|following|future|later|subsequent|forthcoming|(?:" + MONTHS + ")(?: \\d{1,2}" + ORDINAL + ")?|\\d{1,2}" + ORDINAL + " (?:" + MONTHS + ")|spring|summer|autumn|winter) "
      + "(?:(?!(?:at|in|to|of|on|for|and|the|its|a|by|with) )\\p{L}[\\p{L}-]{1,14} ){0,3}?(?:meetings?|agenda|report|update|bulletin|newsletter|quarter|committee|board|panel|council|cabinet|session|gathering)(?: in (?:" + MONTHS + ")(?: 20\\d\\d)?)?)\\b");
  private static final Wording WITHIN = pattern("\\b(?<due>(?:within|in) (?:the next )?(?<number>" + NUMBER + ") (?:working |calendar )?(?<unit>day|week|month|year)s?(?:'s?)?(?: time| of)?)\\b");
  private static final Wording DAY = pattern("\\b(?<due>(?:(?:by|before|no later than|not later than|until|on) )(?:\\p{L}{3,6}day,? (?:the )?|(?<=\\b(?:by|before|until) )the )?(?:(?<day>\\d{1,2})" + ORDINAL + " (?:of )?(?<month>" + SHORT
      + ")\\b|(?<monthfirst>" + MONTHS + ") (?<dayafter>\\d{1,2})" + ORDINAL + "))(?!\\p{L}|,? 20\\d\\d)");
  /// "by 31.03.23", "before 30/4/2023"
  private static final Wording NUMBERED = pattern("\\b(?:by|before|no later than|not later than|until|on) (?<due>(?<day>\\d{1,2})[./-](?<number>\\d{1,2})[./-](?:20)?(?<year>\\d\\d))(?!\\d)");
  private static final Wording SPAN = pattern("\\b(?<due>as (?:soon|early|quickly) as (?:possible|practicable|practical|available|can be managed|(?:it|this|they|these) (?:is|are|becomes?|became) available)"
      + "|(?:by|before|no later than|at|until) (?:the )?(?:end|beginning|start|middle|close) of (?:the |this |next )?(?:week|month|term|quarter|calendar year|financial year|municipal year|year|spring|summer|autumn|winter|" + MONTHS + ")"
      + "|(?:in|by|during|before|early in|later in) (?:the )?(?:early |late |mid-? ?|new )?(?:spring|summer|autumn|winter|new year|new municipal year|new financial year)(?: (?:of )?20\\d\\d)?"
      + "|(?:by|before|after|until) (?:the )?(?:(?:autumn|february|spring|may|summer|october) )?(?:half(?:-| )term|recess|purdah|(?:summer|easter|christmas) (?:holidays?|break))|once (?:it (?:is|was|had been) |they (?:are|were) )?(?:signed off|approved|published|available|completed?|agreed|finalised|received|confirmed)"
      + "|(?:in|by|before|during) (?:early |late |mid-? ?)?(?:" + MONTHS + ")|(?:w/c|week commencing) \\d{1,2}" + ORDINAL + " (?:" + SHORT + ")|(?<=[,-] )end of (?:" + MONTHS + ")|in due course|(?:by|before|after|until) (?:xmas|christmas|easter|the new year)|(?:by|before) the \\d{1,2}(?:st|nd|rd|th)(?= of this month|[.;,)]|$)|(?:by|before|on|until|this|next) (?:next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)"
      + "|(?:by|before|no later than) (?:20\\d\\d )?Q[1-4](?: 20\\d\\d)?|no later than 20\\d\\d Q[1-4]|(?:later )?this (?:week|month|year)|(?:by |early )?next (?:week|month|year)|(?:in|by) the coming (?:weeks|months))\\b(?! 20\\d\\d)");
  private static final Wording LEAD = pattern("\\b(?:by|before|no later than|not later than|in|on|until|from|to|for|around)(?: the)?(?: (?:end|middle|beginning|start) of)? $");
  private static final Wording TOLD_DAY = pattern("\\b(?:dated|held|of|since|made|received|sent|written) (?:on |in )?$");
  /// The cell of a table that holds nothing but a day
  private static final Wording ALONE = pattern("(?:by |before |w/[ce] )?(?:asap|a\\.s\\.a\\.p\\.?|as soon as possible|immediate(?:ly)?|in due course|today|(?<day>\\d{1,2})[./-](?<number>\\d{1,2})(?:[./-](?:20)?(?<year>\\d\\d))?|(?:(?:end|mid|early|late)(?: of)? )?"
      + "(?:\\d{1,2}" + ORDINAL + " )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|" + MONTHS + "|spring|summer|autumn|winter)(?: \\d{1,2}" + ORDINAL + ")?(?:,? (?:20)?\\d\\d)?(?: meeting)?|(?:the )?(?:next|following) (?:\\p{L}{3,12} )?(?:meeting|agenda|week|month))\\.?");
  private static final int LONGEST_ALONE = 40;
  private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  private final Optional<LocalDate> held;

  /// @param held the day of the meeting
  Deadlines(Optional<LocalDate> held) {
    this.held = held;
  }

  Optional<Due> find(Passage words) {
    return meeting(words).or(() -> dated(words)).or(() -> within(words)).or(() -> day(words)).or(() -> numbered(words)).or(() -> span(words));
  }

  /// By when words say that are nothing else: a cell of a table.
  Optional<Due> alone(Passage words) {
    Matcher alone = words.matcher(ALONE);
    if (words.length() > LONGEST_ALONE || !alone.matches()) {
      return Optional.empty();
    }
    Optional<DateExpression> date = Dates.find(words).stream().findFirst().or(() -> numbered(words, alone));
    return Optional.of(new Due(words.text(), date));
  }

  private static Optional<DateExpression> numbered(Passage words, Matcher day) {
    try {
      return day.group("year") == null ? Optional.empty() : Optional.of(new DateExpression(words.span(), words.text(),
          LocalDate.of(2000 + Integer.parseInt(day.group("year")), Integer.parseInt(day.group("number")), Integer.parseInt(day.group("day"))), Optional.empty()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Due> meeting(Passage words) {
    Matcher meeting = words.matcher(MEETING);
    return meeting.find() ? Optional.of(new Due(SourceText.single(words.text().substring(meeting.start("due"), meeting.end("due"))), Optional.empty())) : Optional.empty();
  }

  private Optional<Due> dated(Passage words) {
    for (DateExpression date : Dates.find(words)) {
      int at = Math.min(words.offset(words.source().passage(date.span())), words.length());
      String before = words.folded().substring(Math.max(0, at - 40), at);
      if (LEAD.in(before) && !TOLD_DAY.in(before) && !past(date.value())) {
        return Optional.of(new Due(date.words(), Optional.of(date)));
      }
    }
    return Optional.empty();
  }

  private boolean past(TemporalAccessor date) {
    return held.isPresent() && switch (date) {
      case LocalDate day -> day.isBefore(held.get());
      case YearMonth month -> month.isBefore(YearMonth.from(held.get()));
      default -> Year.from(date).isBefore(Year.from(held.get()));
    };
  }

  private Optional<Due> within(Passage words) {
    Matcher within = words.matcher(WITHIN);
    if (!within.find()) {
      return Optional.empty();
    }
    int number = number(within.group("number").toLowerCase(Locale.ROOT));
    Optional<LocalDate> date = within.group().toLowerCase(Locale.ROOT).contains("working") || number == 0 ? Optional.empty() : held.map(day -> switch (within.group("unit").toLowerCase(Locale.ROOT)) {
      case "day" -> day.plusDays(number);
      case "week" -> day.plusWeeks(number);
      case "month" -> day.plusMonths(number);
      default -> day.plusYears(number);
    });
    return Optional.of(due(words, within, date));
  }

  /// A day without its year is the next of its name after the meeting.
  private Optional<Due> day(Passage words) {
    Matcher day = words.matcher(DAY);
    if (!day.find()) {
      return Optional.empty();
    }
    String month = Optional.ofNullable(day.group("month")).orElse(day.group("monthfirst"));
    int number = Integer.parseInt(Optional.ofNullable(day.group("day")).orElse(day.group("dayafter")));
    return Optional.of(due(words, day, held.flatMap(from -> next(from, Month.of(Dates.month(month)), number))));
  }

  private static Optional<Due> numbered(Passage words) {
    Matcher day = words.matcher(NUMBERED);
    if (!day.find()) {
      return Optional.empty();
    }
    Passage told = words.part(day.start("due"), day.end("due"));
    return numbered(told, day).map(date -> new Due(told.text(), Optional.of(date)));
  }

  private static Optional<LocalDate> next(LocalDate from, Month month, int day) {
    try {
      LocalDate date = LocalDate.of(from.getYear(), month, day);
      return Optional.of(date.isBefore(from) ? date.plusYears(1) : date);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Due> span(Passage words) {
    Matcher span = words.matcher(SPAN);
    return span.find() ? Optional.of(due(words, span, Optional.empty())) : Optional.empty();
  }

  private static Due due(Passage words, Matcher match, Optional<LocalDate> date) {
    Passage told = words.part(match.start("due"), match.end("due"));
    return new Due(SourceText.single(told.text()), date.map(day -> new DateExpression(told.span(), told.text(), day, Optional.empty())));
  }

  private static int number(String word) {
    return word.startsWith("a") ? 1 : Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : Math.max(0, NUMBERS.indexOf(word));
  }

  /// A wording whose blanks may be those of a line's end.
  private static Wording pattern(String regex) {
    return Wording.of(regex.replace(" ?", "\\s{0,9}").replace(" ", "\\s{1,30}"), Pattern.CASE_INSENSITIVE);
  }
}
