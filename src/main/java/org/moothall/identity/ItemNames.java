package org.moothall.identity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.fact.Evidence;
import org.moothall.fact.ItemTaken;
import org.moothall.text.Wording;

/// The paths of a document's items: by printed number, else by title; a name that is taken is followed by `~` and the order.
final class ItemNames {

  /// A Roman number is named with the title: names were given when it was read as the beginning of that.
  private static final Wording ROMAN = Wording.of("[IVX]{1,6}");

  private ItemNames() {}

  /// The path of each item by its order.
  static Map<Integer, String> of(String key, String occasion, List<ItemTaken> items) {
    Map<Integer, String> paths = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (ItemTaken item : items) {
      String name = name(key, item);
      paths.put(item.order(), "item/" + occasion + "/" + (taken.add(name) ? name : name + "~" + item.order()));
    }
    return Map.copyOf(paths);
  }

  /// An item without number and title is known to its document alone.
  private static String name(String key, ItemTaken item) {
    Optional<String> title = item.title().map(Evidence::quote);
    return item.number().map(number -> ROMAN.is(number) ? title.map(words -> number + " " + words).orElse(number) : number).or(() -> title).map(Slug::of).orElseGet(() -> key + "~" + item.order());
  }
}
