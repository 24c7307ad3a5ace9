package org.moothall.score;

import java.util.Map;
import java.util.Set;
import org.moothall.score.Account.Decision;
import org.moothall.score.Account.Item;

/// Compares decisions and their outcomes.
final class DecisionMarker {

  /// Outcomes found that will do for a labelled one: minutes use these words for each other.
  private static final Map<String, Set<String>> WILL_DO = Map.of(
      "noted", Set.of("received"),
      "received", Set.of("noted"),
      "agreed", Set.of("resolved", "approved", "adopted"),
      "resolved", Set.of("agreed", "approved"),
      "approved", Set.of("agreed", "resolved"),
      "instructed", Set.of("resolved"),
      "other", Set.of("resolved"));
  private static final FactMarker<Decision> DECISIONS =
      new FactMarker<>(Field.DECISION, Field.DECISION_COMPLETE, DecisionMarker::markOutcome);

  private DecisionMarker() {}

  static void mark(Account gold, Account found, ItemPlaces items, Marks marks) {
    DECISIONS.mark(gold, gold.placed(Item::decisions), found.placed(Item::decisions), items, marks);
  }

  private static boolean markOutcome(Decision gold, Decision found, Marks marks) {
    boolean right = gold.outcome().equals(found.outcome())
        || WILL_DO.getOrDefault(gold.outcome(), Set.of()).contains(found.outcome());
    marks.judge(Field.DECISION_OUTCOME, right, gold.key() + ": " + gold.outcome(), found.outcome());
    return right;
  }
}
