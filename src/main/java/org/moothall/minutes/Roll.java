package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Passage;

/// An attendance list.
///
/// @param kind whom it lists
/// @param heading its heading: "Members Present"
/// @param entries its lines, one person or one run of names each
public record Roll(Kind kind, Passage heading, List<Passage> entries) {

  public Roll {
    entries = List.copyOf(entries);
  }

  /// Whom an attendance list lists.
  public enum Kind {
    /// Members of the body who were there.
    MEMBERS,
    /// Officers who were there.
    OFFICERS,
    /// Others who were there, or officers and others without distinction.
    ATTENDING,
    /// Those who sent apologies.
    APOLOGIES,
    /// Members who were not there.
    ABSENT
  }
}
