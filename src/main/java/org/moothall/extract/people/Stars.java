package org.moothall.extract.people;

import java.util.List;
import org.moothall.minutes.Roll;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Tells by stars beside names who was there, where the lists say that this is what a star means.
///
/// `(*present)`, and `Cai Rhys      *Dilys Moss`: Cai Rhys was not.
final class Stars {

  private static final Wording LEGEND = Wording.of("(?i)^\\W*\\*\\s?(?:=|-|denotes|indicates|means)?\\s?(?:those |members? )?(?:in )?(?:present|attend(?:ed|ing|ance))\\W*$");

  private Stars() {}

  /// Whether lists say what a star means.
  static boolean areExplained(List<Roll> rolls) {
    return rolls.stream().flatMap(roll -> roll.entries().stream()).anyMatch(Stars::explain);
  }

  private static boolean explain(Passage entry) {
    return entry.folded().indexOf('*') >= 0 && LEGEND.in(entry);
  }

  /// Whether a list marks people, or would if anybody of it had been there.
  static boolean mark(Roll roll) {
    return roll.entries().stream().anyMatch(entry -> entry.folded().indexOf('*') >= 0);
  }

  /// Whether a star stands beside a person; one alone in an entry may have it anywhere.
  static boolean mark(Passage entry, Listed person, boolean alone) {
    String words = entry.folded();
    int before = entry.offset(person.passage()) - 1;
    while (before >= 0 && words.charAt(before) == ' ') {
      before--;
    }
    int after = entry.offset(person.passage()) + person.passage().length();
    return alone ? words.indexOf('*') >= 0 : (before >= 0 && words.charAt(before) == '*') || words.startsWith("*", Math.max(0, after));
  }
}
