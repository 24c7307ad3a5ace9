package org.moothall.extract.organisation;

/// A body or organisation named by its words, not known to a vocabulary.
///
/// @param from the index of its first word
/// @param to the index after its last
/// @param name its name; of a name told in common with others ("the Audit and Planning Committees") its own share
record NamedOrganisation(int from, int to, String name, Kind kind) {

  /// What its last or first word says that it is.
  enum Kind {
    /// A board, committee, cabinet or the like: a body of the document's council.
    BODY,
    /// A hospital, company, school and so on.
    LOCAL,
    /// A department or team.
    UNIT
  }

  int length() {
    return to - from;
  }
}
