package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.moothall.fact.Due;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Whom a label names, with the day by which: `Clerk, by 31 January` · `AP - next meeting`.
///
/// @param who the words without the day
/// @param due the day, where the words end with one
record OwnerAndDay(Passage who, Optional<Due> due) {

  private static final Wording BETWEEN = Wording.of("(?:,|;| -)\\s{1,3}|\\s(?=by )");

  /// The same where nothing parts the two: `AP 31 March`.
  static OwnerAndDay inColumn(Passage words, Deadlines deadlines) {
    for (int blank = words.folded().indexOf(' '); blank > 0; blank = words.folded().indexOf(' ', blank + 1)) {
      Passage rest = words.from(blank + 1);
      Optional<Due> due = rest.folded().chars().anyMatch(Character::isDigit) ? deadlines.alone(rest) : Optional.empty();
      if (due.isPresent()) {
        return new OwnerAndDay(words.part(0, blank), due);
      }
    }
    return new OwnerAndDay(words, Optional.empty());
  }

  static OwnerAndDay of(Passage words, Deadlines deadlines) {
    for (MatchResult between : words.matches(BETWEEN).toList()) {
      Optional<Due> due = between.start() == 0 ? Optional.empty() : deadlines.alone(words.from(between.end()).trimmed());
      if (due.isPresent()) {
        return new OwnerAndDay(words.part(0, between.start()).trimmed(), due);
      }
    }
    return new OwnerAndDay(words, Optional.empty());
  }
}
