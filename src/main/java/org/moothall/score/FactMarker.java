package org.moothall.score;

import java.util.List;
import org.moothall.score.Account.Placed;
import org.moothall.score.Account.Worded;

/// Compares facts that have a wording, decisions and actions: found by their key, then marked in detail.
///
/// @param field the field of the facts
/// @param complete the field of the facts right in all detail and in the right item
record FactMarker<T extends Worded>(Field field, Field complete, Detail<T> detail) {

  private static final int QUOTED = 90;

  /// Marks the further fields of a fact that was found.
  interface Detail<T> {

    /// Returns whether all of them are right.
    boolean mark(T gold, T found, Marks marks);
  }

  void mark(Account gold, List<Placed<T>> labels, List<Placed<T>> found, ItemPlaces items, Marks marks) {
    Pairing<Placed<T>, Placed<T>> facts = Pairing.of(labels, found, FactMarker::same)
        .withoutExtra(extra -> gold.isPartial() || isTolerated(gold, extra.fact()));
    marks.judge(field, facts, label -> label.fact().key(), extra -> cut(extra.fact().text()));
    marks.judgeRules(facts.map(Placed::fact));
    int right = 0;
    for (Pairing.Pair<Placed<T>, Placed<T>> pair : facts.pairs()) {
      boolean exact = detail.mark(pair.gold().fact(), pair.found().fact(), marks);
      right += exact && items.allow(pair.gold().item(), pair.found().item()) ? 1 : 0;
    }
    marks.count(complete, facts.tally().onlyRight(right));
  }

  private static <T extends Worded> boolean same(Placed<T> label, Placed<T> found) {
    return FactKey.of(label.fact().key()).opens(PlainWords.of(found.fact().wording()));
  }

  private static boolean isTolerated(Account gold, Worded fact) {
    String text = PlainWords.of(fact.text()).plain();
    return gold.tolerated().stream().map(named -> PlainWords.of(named.name()))
        .anyMatch(tolerated -> !tolerated.isEmpty() && text.contains(tolerated.plain()));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED));
  }
}
