package org.moothall.read.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// When a meeting was, written as minutes write it: `Thursday 6 February 2025, 6.30 pm` for `06/02/2025` and `18:30:00`.
final class MeetingMoment {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?(?:\\.\\d+)? ?([aApP]\\.?[mM]\\.?)?");
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final String[] STARTS = {"actualstart", "actualstarttime", "plannedstart", "plannedstarttime", "meetingstarttime", "starttime", "meetingtime", "time"};
  private static final String[] ENDS = {"actualfinish", "actualfinishtime", "actualend", "meetingfinishtime", "finishtime"};

  private MeetingMoment() {}

  static Optional<String> of(Element meeting) {
    Optional<String> day = Fields.of(meeting, "meetingdate", "date").map(MeetingMoment::day);
    Optional<String> start = Fields.of(meeting, STARTS).flatMap(MeetingMoment::time);
    return day.map(date -> start.map(time -> date + ", " + time).orElse(date));
  }

  /// When it ended, if that is told.
  static Optional<String> end(Element meeting) {
    return Fields.of(meeting, ENDS).flatMap(MeetingMoment::time);
  }

  private static String day(String words) {
    Matcher british = DAY.matcher(words);
    Matcher iso = ISO_DAY.matcher(words);
    try {
      if (british.find()) {
        return LONG.format(LocalDate.of(number(british, 3), number(british, 2), number(british, 1)));
      }
      return iso.find() ? LONG.format(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3))) : words;
    } catch (DateTimeException e) {
      return words;
    }
  }

  /// A time of day; midnight stands for no time in these systems.
  private static Optional<String> time(String words) {
    Matcher time = TIME.matcher(words);
    if (!time.find() || number(time, 1) > 23 || number(time, 2) > 59) {
      return Optional.empty();
    }
    if (time.group(3) != null) {
      return Optional.of(time.group(1) + "." + time.group(2) + " " + time.group(3));
    }
    int hour = number(time, 1);
    String written = (hour % 12 == 0 ? 12 : hour % 12) + "." + time.group(2) + (hour < 12 ? " am" : " pm");
    return hour == 0 && number(time, 2) == 0 ? Optional.empty() : Optional.of(written);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
