package org.moothall.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.score.Account.Item;

/// Compares the themes of each labelled item with those of the same item of the record.
final class ThemeMarker {

  private ThemeMarker() {}

  static void mark(Account gold, Account found, ItemPlaces items, Marks marks) {
    for (int place = 0; place < gold.items().size(); place++) {
      Optional<Item> same = items.of(place).map(found.items()::get).or(() -> onlyItem(gold, found));
      Item label = gold.items().get(place);
      if (same.isPresent() || !label.themes().isEmpty()) {
        markItem(label, same.map(Item::themes).orElse(List.of()), marks);
      }
    }
  }

  /// Where the labels have one item only, the first of the record is meant, whatever its title.
  private static Optional<Item> onlyItem(Account gold, Account found) {
    return gold.items().size() == 1 ? found.items().stream().findFirst() : Optional.empty();
  }

  private static void markItem(Item label, List<Named> themes, Marks marks) {
    Set<String> optional = new HashSet<>(Named.names(label.optionalThemes()));
    optional.addAll(Named.names(label.furtherOptionalThemes()));
    List<String> labelled = distinct(label.themes());
    marks.judge(Field.THEME, Pairing.of(labelled, distinct(themes), String::equals).withoutExtra(optional::contains),
        missed -> missed, extra -> extra);
  }

  private static List<String> distinct(List<Named> themes) {
    return List.copyOf(new TreeSet<>(Named.names(themes)));
  }
}
