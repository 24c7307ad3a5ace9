package org.moothall.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.text.Wording;

/// Takes off the letter or the agenda that minutes are stapled behind, so that its day, time, place and members are not those of the meeting.
///
/// `Dear Councillor, You are summoned to the next meeting …` before `Minutes of the meeting held on 13 May` or `PARKS COMMITTEE` / `13 May 2024`, and a list of
/// those present · `A meeting of the above Committee will be held …`, whom it is sent to and what is on it, before the minutes; what stands above that heads the page.
final class CoverLetters {

  private static final Wording CONVENED = Wording.of("(?i)^(?:a|the|an? \\p{L}+) (?:(?!next\\b)\\p{L}+ )?meeting of (?:the|this) .{3,100}\\bwill be held\\b");
  private static final Wording LETTER = Wording.of("(?i)^dear\\b|^to (?:all )?(?:the )?members\\b|\\byours (?:faithfully|sincerely|truly)\\b|\\bsummoned to\\b|\\b(?:i|we) (?:enclose|attach)\\b|\\bnotice is (?:hereby )?given\\b");
  private static final Wording MINUTES = Wording.of("(?i)^\\W{0,3}(?:draft |unconfirmed |confirmed )?minutes of (?!previous|last)");
  private static final Wording COUNCIL = Wording.of("(?i)^(?!to\\b|the\\b|you\\b|we\\b|i\\b|on\\b|clerk\\b|for\\b)[^\\d,.:]{3,60} council(?:, [^.:]{3,80})?$");
  private static final Wording DAY = Wording.of("(?i)^\\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{L}{3,9},? 20\\d\\d\\W*$");
  private static final Wording PRESENT = Wording.of("(?i)^\\W*(?:(?:members|councillors) )?(?:present|attendance|attending)\\b");
  private static final int FEW = 4;
  private static final int FARTHEST = 120;
  private static final int NEAR = 12;
  private static final int MOST_ABOVE = 3;

  private CoverLetters() {}

  /// The lines from the heading of the minutes on; all of them where nothing stands before it.
  static List<Line> without(List<Line> lines) {
    int letter = first(lines, 0, LETTER);
    int agenda = letter < 0 ? first(lines, 0, CONVENED) : letter;
    int minutes = agenda < 0 ? -1 : begin(lines, agenda + 1, letter >= 0);
    if (minutes < 0) {
      return lines;
    }
    int from = minutes;
    while (from > agenda + 1 && minutes - from < MOST_ABOVE && lines.get(from - 1).inCapitals()) {
      from--;
    }
    if (letter < 0) {
      return Stream.concat(lines.stream().limit(agenda), lines.stream().skip(from)).toList();
    }
    return Stream.concat(letterhead(lines.subList(0, from)), lines.stream().skip(from)).toList();
  }

  /// The one line of a letter that is the name of a council, its address behind it at most; the first of all where that is one.
  private static Stream<Line> letterhead(List<Line> letter) {
    List<Line> names = letter.stream().filter(line -> COUNCIL.in(line.passage())).toList();
    boolean first = !names.isEmpty() && names.getFirst().equals(letter.getFirst());
    return first || names.size() == 1 ? names.stream().limit(1) : Stream.empty();
  }

  /// Where the minutes begin: with a title, or behind a letter with no more than a day, and soon a list of those present.
  private static int begin(List<Line> lines, int from, boolean letter) {
    int minutes = first(lines, from, MINUTES);
    if (minutes >= 0 && lines.subList(minutes, Math.min(lines.size(), minutes + NEAR)).stream().anyMatch(Rolls::opens)) {
      return minutes;
    }
    int day = letter ? first(lines, from, DAY) : -1;
    boolean roll = day > from && lines.get(day - 1).inCapitals() && lines.subList(day, Math.min(lines.size(), day + FEW)).stream().anyMatch(line -> PRESENT.in(line.passage()));
    return minutes < 0 && roll ? day : -1;
  }

  private static int first(List<Line> lines, int from, Wording wording) {
    for (int at = from; at < Math.min(lines.size(), FARTHEST); at++) {
      if (wording.in(lines.get(at).passage())) {
        return at;
      }
    }
    return -1;
  }
}
