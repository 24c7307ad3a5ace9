package org.moothall.score;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.moothall.score.ScoreError.Fault;

/// Compares council, body, venue, date and times.
final class HeadingMarker {

  private HeadingMarker() {}

  static void mark(Account gold, Account found, Marks marks) {
    value(Field.COUNCIL, gold.council(), found.council(), (one, two) -> HeadingName.of(one).sameCouncil(HeadingName.of(two)), marks);
    value(Field.BODY, gold.body(), found.body(), HeadingMarker::sameBodyOrVenue, marks);
    moment(Field.DATE, gold.date(), found.date(), marks);
    moment(Field.START, gold.start(), found.start(), marks);
    moment(Field.END, gold.end(), found.end(), marks);
    value(Field.VENUE, gold.venue(), found.venue(), HeadingMarker::sameBodyOrVenue, marks);
  }

  /// A date or time must stand in the text: where the labels have none, one found is wrong.
  private static void moment(Field field, Optional<Named> label, Optional<Named> found, Marks marks) {
    if (label.isEmpty() && found.isPresent()) {
      marks.count(field, Tally.EXTRA);
      marks.note(field, Fault.EXTRA, found.get().name());
    }
    value(field, label, found, HeadingMarker::sameMoment, marks);
  }

  /// A name that the text leaves open may come from elsewhere: it is not held against the record.
  private static void value(
      Field field, Optional<Named> label, Optional<Named> found, BiPredicate<String, String> same, Marks marks) {
    if (label.isPresent() && found.isPresent()) {
      marks.judge(field, same.test(label.get().name(), found.get().name()), label.get(), found.get());
    } else if (label.isPresent()) {
      marks.count(field, Tally.MISSED);
      marks.note(field, Fault.MISSED, label.get().name());
    }
  }

  private static boolean sameBodyOrVenue(String one, String two) {
    return HeadingName.of(one).sameBodyOrVenue(HeadingName.of(two));
  }

  private static boolean sameMoment(String one, String two) {
    return PlainWords.of(one).plain().equals(PlainWords.of(two).plain());
  }
}
