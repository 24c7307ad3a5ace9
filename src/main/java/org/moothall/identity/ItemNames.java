package org.moothall.identity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.fact.Evidence;
import org.moothall.fact.ItemTaken;

/// The paths of a document's items: by printed number, else by title; a name that is taken is followed by `~` and the order.
final class ItemNames {

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
    return item.number().or(() -> item.title().map(Evidence::quote)).map(Slug::of).orElseGet(() -> key + "~" + item.order());
  }
}
