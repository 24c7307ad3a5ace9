package org.moothall.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moothall.text.Passage;

/// An item of business as written.
///
/// @param order its place in the document, from 1
/// @param number its printed number, as printed
/// @param title its title; absent where it has none
/// @param blocks its pieces in order
/// @param passage all of it, title included
/// @param minuted whether what stands under it was said and done; false where it is only on the agenda
/// @param truncated whether its text breaks off
public record Item(int order, Optional<String> number, Optional<Passage> title, List<Block> blocks, Passage passage, boolean minuted, boolean truncated) {

  public Item {
    blocks = List.copyOf(blocks);
  }

  /// An item that is minuted and whole.
  public Item(int order, Optional<String> number, Optional<Passage> title, List<Block> blocks, Passage passage) {
    this(order, number, title, blocks, passage, true, false);
  }

  Item minuted(boolean minuted) {
    return new Item(order, number, title, blocks, passage, minuted, truncated);
  }

  /// Whether a label says that what follows was minuted or decided.
  boolean isLabelled() {
    return isParted() || has(kind -> kind == Marker.Kind.RESOLVED);
  }

  /// Whether a label parts what was said or decided from what the agenda prints: `Minutes:`, `Decision:`.
  boolean isParted() {
    return has(kind -> kind == Marker.Kind.MINUTES || kind == Marker.Kind.DECISION);
  }

  private boolean has(Predicate<Marker.Kind> wanted) {
    return blocks.stream().anyMatch(block -> block instanceof Marker marker && wanted.test(marker.kind()));
  }
}
