package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// A document of minutes as written.
///
/// @param text the normalised text
/// @param layout the layout it was read as
/// @param heading the lines before the first item and the attendance lists
/// @param rolls the attendance lists
/// @param items the items of business; never empty
/// @param closing the lines after the last item: closing time, signature
public record Minutes(SourceText text, Layout layout, List<Passage> heading, List<Roll> rolls, List<Item> items, List<Passage> closing) {

  public Minutes {
    heading = List.copyOf(heading);
    rolls = List.copyOf(rolls);
    items = List.copyOf(items);
    closing = List.copyOf(closing);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("[minutes] no item");
    }
  }
}
