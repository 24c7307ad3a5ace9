package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// A promise that points back to what was asked for in the sentence before, which alone tells the task.
///
/// `Cllr Pell asked for a note on deer. Dr Stone undertook to circulate one.` · `Could the next report say more? The Clerk agreed to include this.`
/// · `The Chair asked for a breakdown. AP to provide.`; not `Cllr Pell asked for a note. The Clerk would write to the school.`
final class Accepted {

  private static final Wording ASKS = Wording.of("(?i)\\b(?:asked|requested|suggested|sought|queried)\\b|\\?$");
  /// The words that point back to what was asked for
  static final Set<String> POINTS = Set.of("it", "this", "that", "one", "so", "them", "these", "those");
  /// How far behind what opens a task they stand
  static final int NEAR = 3;
  private static final int LONGEST = 700;

  private Accepted() {}

  /// Both sentences, where the first asks and the second takes on what it asks.
  static Optional<Passage> together(Optional<Passage> before, Passage sentence, Charge charge) {
    return before.filter(asking -> charge.rule().matches("action/(?:undertook|would|note)") && ASKS.in(asking) && points(Words.of(sentence.from(charge.task()))))
        .map(asking -> asking.through(sentence)).filter(both -> both.length() <= LONGEST);
  }

  /// Whether nothing but a pronoun stands behind the verb of the task.
  private static boolean points(Words task) {
    int to = IntStream.range(0, task.size()).filter(at -> task.is(at, "to", "will", "would")).findFirst().orElse(task.size());
    boolean ends = to + 2 < task.size() ? task.is(to + 2, ".") && to + 3 >= task.size() : to + 2 == task.size();
    return to + 1 < task.size() && (ends || IntStream.rangeClosed(to + 2, to + NEAR).anyMatch(at -> task.is(at, POINTS)));
  }
}
