package org.moothall.minutes;

import java.util.Optional;
import org.moothall.text.Passage;

/// A heading of an item.
///
/// @param line the index of its first line
/// @param lines how many lines it takes
/// @param number its number as printed
/// @param title its title
/// @param rest what stands after the title on its last line
/// @param weight how much speaks for it
record ItemHeading(int line, int lines, Optional<ItemNumber> number, Optional<Passage> title, Optional<Passage> rest, double weight) {

  static ItemHeading unnumbered(int line, Passage title, Optional<Passage> rest) {
    return new ItemHeading(line, 1, Optional.empty(), Optional.of(title), rest, 1);
  }

  /// Whether the number stands alone, above the title.
  boolean isOverTwo() {
    return lines == 2;
  }

  /// The index of the first line below.
  int below() {
    return line + lines;
  }
}
