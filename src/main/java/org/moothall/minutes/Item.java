package org.moothall.minutes;

import java.util.List;
import java.util.Optional;
import org.moothall.text.Passage;

/// An item of business as written.
///
/// @param order its place in the document, from 1
/// @param number its printed number, as printed
/// @param title its title; absent where the document is read as one implicit item without one
/// @param blocks its pieces in order
/// @param passage all of it, title included
public record Item(int order, Optional<String> number, Optional<Passage> title, List<Block> blocks, Passage passage) {

  public Item {
    blocks = List.copyOf(blocks);
  }
}
