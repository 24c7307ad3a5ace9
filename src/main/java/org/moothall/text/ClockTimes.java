package org.moothall.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds times of day: "6.05 P.M.", "7pm", "19:35", "noon".
///
/// Hours and minutes with a full stop between them look like a paragraph number or a sum; they are a time only with
/// "am" or "pm", after "at", "from" or "until", or in a line that the caller knows to tell a time.
public final class ClockTimes {

  /// From one time to another, as a pattern: `10.30 a.m. - 1.05 p.m.`
  public static final String SPAN = "\\d{1,2}[.:]\\d{2} ?(?:[ap]\\.?m\\.?)? ?- ?\\d{1,2}[.:]\\d{2}\\b";

  private static final String MERIDIEM = "(?:(?:[ ]?o'clock)?[ ]{0,2}(?<half>[ap])\\.?[ ]?m(?:\\b|(?=\\d{1,2} \\p{Lu}\\p{Ll}{2}))\\.?)";
  private static final String TIME = "(?<![\\d.:,/£])(?:(?<![^ ]-)(?<!^-)|(?<=\\d-)(?=\\d{1,2}(?:[.:]\\d\\d)?[ ]?[ap]\\.?m\\b))(?<hour>[01]?\\d|2[0-3])(?:(?<mark>[.:])(?<minute>[0-5]\\d)(?!\\d|[.:]\\d))?";
  private static final Wording CLOCK = Wording.of(
      "(?=[\\dmn])(?:(?:12(?:[.:]00)?[ ])?\\b(?:(?<noon>noon|midday)|(?<midnight>midnight))\\b"
          + "|(?<![\\d.])(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)[ ]?h(?:ou)?rs\\b|"
          + "(?<=(?:commenced|started|began|opened|concluded|closed|ended|finished)(?: at)?:?[ ]{1,3})(?<bare>(?:[01]\\d|2[0-3])[0-5]\\d)(?![\\d.,:/-])|"
          + TIME + MERIDIEM + "?(?!(?<!m)\\d|%|[ ]?(?:per cent|million|m\\b|bn\\b))(?<hours>[ ]?h(?:ou)?rs\\b)?)",
      Pattern.CASE_INSENSITIVE);
  private static final Wording NAMED = Wording.of("noon|midday|midnight", Pattern.CASE_INSENSITIVE);
  private static final Wording BEFORE = Wording.of("\\b(?:at|from|until|till)\\s{1,3}$", Pattern.CASE_INSENSITIVE);
  /// The later end of "6.30 to 8.45 pm" says which half of the day the earlier one is in.
  private static final Wording RANGE = Wording.of(
      "^[ ]?(?:-|to|until|and)[ ]?(?<until>\\d{1,2})(?:[.:]\\d\\d)?[ ]{0,2}(?<half>[ap])\\.?[ ]?m\\b", Pattern.CASE_INSENSITIVE);

  private ClockTimes() {}

  /// The times of a passage of prose, in order.
  public static List<ClockTime> find(Passage passage) {
    return find(passage, false);
  }

  /// The times of a line that is known to tell when something begins or ends: there "18.00" is one.
  public static List<ClockTime> findInHeading(Passage line) {
    return find(line, true);
  }

  private static List<ClockTime> find(Passage passage, boolean heading) {
    List<ClockTime> times = new ArrayList<>();
    String words = passage.folded();
    Matcher clock = CLOCK.matcher(words);
    while (mayTell(passage) && clock.find()) {
      Passage found = passage.part(clock.start(), clock.end()).trimmed();
      value(clock, words, heading).ifPresent(time -> times.add(new ClockTime(found.span(), found.text(), time)));
    }
    return List.copyOf(times);
  }

  private static boolean mayTell(Passage passage) {
    String words = passage.folded();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return NAMED.in(passage);
  }

  private static Optional<LocalTime> value(Matcher clock, String words, boolean heading) {
    if (clock.group("noon") != null) {
      return Optional.of(LocalTime.NOON);
    }
    if (clock.group("midnight") != null) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    String military = heading && clock.group("bare") != null ? clock.group("bare") : clock.group("military");
    if (clock.group("bare") != null && !heading) {
      return Optional.empty();
    }
    if (military != null) {
      return Optional.of(LocalTime.of(Integer.parseInt(military.substring(0, 2)), Integer.parseInt(military.substring(2))));
    }
    Optional<String> half = half(clock, words);
    return half.isPresent() || tells(clock, words, heading) ? ofHour(clock, half) : Optional.empty();
  }

  private static boolean tells(MatchResult clock, String words, boolean heading) {
    String mark = clock.group("mark");
    if (mark == null) {
      return false;
    }
    String before = words.substring(Math.max(0, clock.start() - 10), clock.start());
    return mark.equals(":") || clock.group("hours") != null || heading || BEFORE.in(before);
  }

  private static Optional<String> half(MatchResult clock, String words) {
    String own = clock.group("half");
    if (own != null) {
      return Optional.of(SourceText.lower(own));
    }
    Matcher range = RANGE.matcher(words.substring(clock.end(), Math.min(words.length(), clock.end() + 20)));
    int hour = Integer.parseInt(clock.group("hour"));
    return range.find() && hour % 12 <= Integer.parseInt(range.group("until")) % 12
        ? Optional.of(SourceText.lower(range.group("half"))) : Optional.empty();
  }

  private static Optional<LocalTime> ofHour(MatchResult clock, Optional<String> half) {
    int hour = Integer.parseInt(clock.group("hour"));
    String minute = clock.group("minute");
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    if (half.isEmpty() || hour > 12) {
      return Optional.of(LocalTime.of(hour, minutes));
    }
    if (hour == 0) {
      return half.get().equals("a") ? Optional.of(LocalTime.of(0, minutes)) : Optional.empty();
    }
    return Optional.of(LocalTime.of(hour % 12 + (half.get().equals("p") ? 12 : 0), minutes));
  }
}
