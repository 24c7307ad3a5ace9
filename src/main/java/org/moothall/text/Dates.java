package org.moothall.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds dates as British minutes write them: the day before the month.
///
/// A date without a year is none, for the year would be a guess; an impossible one is none either. A financial year
/// (2021/22) is no date.
public final class Dates {

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  /// Before its year a month may lack the blank: `5th March2012`
  private static final String MONTH_GLUED = MONTH.replace(")\\b", ")(?:\\b|(?=[12]\\d{3}\\b))");
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?:\\b|(?=at\\b))(?![/-]\\d|[.,]\\d)";
  private static final String DAY = "(?<![\\d£./:,-])(?<day>\\d{1,2})(?:(?:\\s{0,3}|\\*{2,4})(?:st|nd|rd|th)\\b)?";
  private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?(?:\\s{1,3}|(?=\\d{1,2}(?:st|nd|rd|th)\\b))(?:the\\s)?)?";
  private static final String WEEK = "(?<week>(?:week (?:of|commencing|beginning)|w/[cb])\\s{1,3}(?:the\\s)?)?";
  private static final String PART =
      "(?:(?<part>early|mid|late|end of|beginning of|start of|middle of)(?:\\s{1,3}in)?[\\s-]{1,3})?";

  /// How one way of writing a date is read.
  private record Form(Wording pattern, Function<MatchResult, TemporalAccessor> value) {

    Form(String pattern, Function<MatchResult, TemporalAccessor> value) {
      this(Wording.of(pattern, Pattern.CASE_INSENSITIVE), value);
    }
  }

  /// What a form matched; without a date where the words look like one and give none.
  private record Match(int start, int end, Optional<TemporalAccessor> value, Optional<String> qualifier) {}

  private static final List<Form> FORMS = List.of(
      // "Monday, 18th December 2017", "18-Dec-2017", "week of 11 December 2017", "5****th** **June 2024" out of a page that was in bold
      new Form("(?=\\d|(?<![a-z])[wmtfs])" + WEEK + WEEKDAY + DAY + "(?:\\s{1,3}(?:day )?of\\s|\\*{2} ?(?:\\*{2})?|[\\s-]{0,3})" + MONTH_GLUED + "(?:,?\\s{1,3}|-|(?<=\\p{L}{3})(?=[12]))" + YEAR, Dates::date),
      // "December 18, 2017"
      new Form("(?<![a-z])(?=[wmtfsjando])" + WEEK + WEEKDAY + MONTH + "\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}" + YEAR, Dates::date),
      // "18/12/2017", "18.12.2017", "18/12/17"
      new Form("(?=[\\dw])" + WEEK + "(?<![\\w./-])(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d"
          + "|(?<=/)\\d\\d)(?![\\w/-]|[.]\\d)", Dates::numericDate),
      // "2017-12-18"
      new Form("(?=[12])(?<![\\w/.-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d/-])", Dates::numericDate),
      // "March 2018", "end of January 2018"
      new Form("(?<![a-z])(?=[elbsmjfando])" + PART + "\\b" + MONTH + ",?\\s{1,3}" + YEAR, match -> YearMonth.of(year(match), month(match))),
      // "by 2030", "between 2018 and 2020"; a number of things may follow "by" and "from"
      new Form("(?:\\b(?:in|since|during|until|throughout)\\s|\\b(?:by|from|before|after)\\s(?=\\d{4}(?:[,.;:)]"
          + "|$|\\s(?:to|and|onwards?|the|there|that)\\b)))(?:the\\syear\\s)?(?<only>)" + YEAR, match -> Year.of(year(match))),
      // "2018 and 2019", "2018 - 2020", "2018 to 2020"
      new Form("(?=[12])(?<![\\w£./,-])(?<year>(?:19|20)\\d\\d)(?=\\s?(?:to|and|-)\\s?(?:19|20)\\d\\d\\b(?!,\\d))", match -> Year.of(year(match))),
      new Form("(?=[12])(?<=(?:19|20)\\d\\d\\s?(?:to|and|-)\\s?)(?<![\\w£./,])" + YEAR, match -> Year.of(year(match))));

  private Dates() {}

  /// The number of a month, from 1, by its English name or the first three letters of it.
  public static int month(String name) {
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(SourceText.lower(name).substring(0, 3)) / 3 + 1;
  }

  /// The dates of a passage in order, none overlapping another.
  public static List<DateExpression> find(Passage passage) {
    return mayHoldYear(passage.folded()) ? passage.source().dates(passage) : List.of();
  }

  static List<DateExpression> read(Passage passage) {
    List<DateExpression> dates = new ArrayList<>();
    int free = 0;
    for (Match match : matches(passage)) {
      if (match.start() >= free) {
        free = match.end();
        match.value().ifPresent(value -> dates.add(expression(passage.part(match.start(), match.end()), value, match.qualifier())));
      }
    }
    return List.copyOf(dates);
  }

  private static DateExpression expression(Passage words, TemporalAccessor value, Optional<String> qualifier) {
    return new DateExpression(words.span(), words.text(), value, qualifier);
  }

  private static List<Match> matches(Passage passage) {
    List<Match> matches = new ArrayList<>();
    String words = passage.folded();
    for (Form form : FORMS) {
      form.pattern().matcher(passage).results().forEach(match -> read(words, form, match).ifPresent(matches::add));
    }
    matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()));
    return matches;
  }

  /// Whether a form can match at all: every one ends with, or holds, four digits of a year or a stroke between digits.
  private static boolean mayHoldYear(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean stroke = digits > 0 && c == '/';
      digits = Character.isDigit(c) ? digits + 1 : 0;
      if (stroke || digits == 4) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Match> read(String words, Form form, MatchResult match) {
    if (inAddress(words, match.start()) || isVerb(match)) {
      return Optional.empty();
    }
    int start = group(match, "only").isPresent() ? match.start("only") : match.start();
    Optional<TemporalAccessor> value;
    try {
      value = Optional.of(form.value().apply(match));
    } catch (DateTimeException impossible) {
      value = Optional.empty();
    }
    return Optional.of(new Match(start, match.end(), value, qualifier(match)));
  }

  /// "may" and "march" are months only with a capital, or between a day and a year.
  private static boolean isVerb(MatchResult match) {
    return group(match, "day").isEmpty() && group(match, "month").map(month -> Character.isLowerCase(month.charAt(0))).orElse(false);
  }

  private static boolean inAddress(String words, int at) {
    int blank = at;
    while (blank > 0 && !Character.isWhitespace(words.charAt(blank - 1))) {
      blank--;
    }
    return words.startsWith("http", blank) || words.startsWith("www.", blank);
  }

  private static Optional<String> qualifier(MatchResult match) {
    if (group(match, "week").isPresent()) {
      return Optional.of("week of");
    }
    return group(match, "part").map(SourceText::lower);
  }

  private static LocalDate date(MatchResult match) {
    return LocalDate.of(year(match), month(match), Integer.parseInt(match.group("day")));
  }

  private static LocalDate numericDate(MatchResult match) {
    return LocalDate.of(year(match), Integer.parseInt(match.group("month")), Integer.parseInt(match.group("day")));
  }

  private static int year(MatchResult match) {
    int year = Integer.parseInt(match.group("year"));
    return year < 100 ? 2000 + year : year;
  }

  private static int month(MatchResult match) {
    return month(match.group("month"));
  }

  private static Optional<String> group(MatchResult match, String name) {
    return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
  }
}
