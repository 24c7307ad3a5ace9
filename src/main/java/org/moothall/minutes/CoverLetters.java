package org.moothall.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.text.Wording;

/// Takes off the letter that minutes are stapled behind, so that its day, time and place are not the meeting's.
///
/// `Dear Councillor, You are summoned to the next meeting …` before `Minutes of the meeting held on 13 May` and its list of
/// those present.
final class CoverLetters {

  private static final Wording LETTER = Wording.of("(?i)^dear\\b|^to (?:all )?(?:the )?members\\b|\\byours (?:faithfully|sincerely|truly)\\b|\\bsummoned to\\b|\\b(?:i|we) (?:enclose|attach)\\b|\\bnotice is (?:hereby )?given\\b");
  private static final Wording MINUTES = Wording.of("(?i)^\\W{0,3}(?:draft |unconfirmed |confirmed )?minutes of (?!previous|last)");
  private static final Wording COUNCIL = Wording.of("(?i)^[^\\d,.]{3,60} council$");
  private static final int FARTHEST = 120;
  private static final int NEAR = 12;
  private static final int MOST_ABOVE = 3;

  private CoverLetters() {}

  /// The lines from the heading of the minutes on; all of them where no letter stands before it.
  static List<Line> without(List<Line> lines) {
    int letter = first(lines, 0, LETTER);
    int minutes = letter < 0 ? -1 : first(lines, letter + 1, MINUTES);
    if (minutes < 0 || lines.subList(minutes, Math.min(lines.size(), minutes + NEAR)).stream().noneMatch(Rolls::opens)) {
      return lines;
    }
    int from = minutes;
    while (from > letter + 1 && minutes - from < MOST_ABOVE && lines.get(from - 1).inCapitals()) {
      from--;
    }
    boolean headed = letter > 0 && COUNCIL.in(lines.getFirst().passage());
    return headed ? Stream.concat(lines.stream().limit(1), lines.stream().skip(from)).toList() : lines.subList(from, lines.size());
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
