package org.moothall.score;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moothall.score.Account.Item;
import org.moothall.score.Account.Placed;

/// Which item of a record is which labelled item, by their places.
record ItemPlaces(Map<Integer, Integer> found) {

  /// Pairs items by title, and marks them.
  static ItemPlaces mark(Account gold, Account record, Marks marks) {
    Pairing<Placed<Item>, Placed<Item>> items = Pairing.of(gold.titledItems(), record.titledItems(), ItemPlaces::same)
        .withoutExtra(extra -> gold.isPartial());
    marks.judge(Field.ITEM, items, item -> item.fact().title(), item -> item.fact().title());
    return new ItemPlaces(items.pairs().stream().collect(Collectors.toMap(pair -> pair.gold().item(), pair -> pair.found().item())));
  }

  /// The place, in the record, of a labelled item.
  Optional<Integer> of(int labelled) {
    return Optional.ofNullable(found.get(labelled));
  }

  /// Whether a fact may stand in that item of the record: always, if the labelled item is not there.
  boolean allow(int labelled, int place) {
    return of(labelled).map(right -> right == place).orElse(true);
  }

  private static boolean same(Placed<Item> one, Placed<Item> other) {
    return ItemTitle.of(one.fact().title()).same(ItemTitle.of(other.fact().title()));
  }
}
