package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Passage;

/// An attendance list.
///
/// @param kind whom it lists
/// @param heading its heading: "Members Present"
/// @param entries its lines, one person or one run of names each
public record Roll(Kind kind, Passage heading, List<Passage> entries) {

  /// How the office of one who advises a body or presents its matters is written over or before a name, in small letters.
  public static final String ADVISER = "(?:(?:legal|policy|licensing|committee|presenting|planning|governance) ){1,2}(?:advis[eo]r|officer)";

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
