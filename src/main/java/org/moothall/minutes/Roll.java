package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Passage;

/// An attendance list.
///
/// @param heading its heading: "Members Present"
/// @param entries its lines, one person or one run of names each
public record Roll(Passage heading, List<Passage> entries) {

  public Roll {
    entries = List.copyOf(entries);
  }
}
