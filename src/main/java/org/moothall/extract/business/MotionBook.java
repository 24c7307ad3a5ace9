package org.moothall.extract.business;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;

/// The motions of minutes, read once: decisions come of them, and votes are told of them.
public final class MotionBook {

  private final Map<Integer, List<Motion>> motions;

  private MotionBook(Map<Integer, List<Motion>> motions) {
    this.motions = motions;
  }

  public static MotionBook of(Minutes minutes) {
    return new MotionBook(minutes.layout().hasBusiness() ? minutes.items().stream().collect(Collectors.toMap(Item::order, Motions::of)) : Map.of());
  }

  List<Motion> of(Item item) {
    return motions.getOrDefault(item.order(), List.of());
  }
}
