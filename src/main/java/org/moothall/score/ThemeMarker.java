package org.moothall.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    Pairing<Named, Named> pairing = Pairing.of(distinct(label.themes()), distinct(themes), ThemeMarker::same).withoutExtra(extra -> optional.contains(extra.name()));
    marks.judge(Field.THEME, pairing, Named::name, Named::name);
    marks.judgeRules(pairing);
  }

  private static boolean same(Named one, Named other) {
    return one.name().equals(other.name());
  }

  private static List<Named> distinct(List<Named> themes) {
    SortedMap<String, Named> byName = new TreeMap<>();
    themes.forEach(theme -> byName.putIfAbsent(theme.name(), theme));
    return List.copyOf(byName.values());
  }
}
