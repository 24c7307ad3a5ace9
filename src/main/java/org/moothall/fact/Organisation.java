package org.moothall.fact;

/// An organisation that is not a body of the document's council: another council, a regulator, a company, a charity.
///
/// @param name its canonical name where it is known to the vocabulary, else the fullest form in the document
/// @param kind what it is
public record Organisation(String name, Kind kind) implements Agent {

  /// What an organisation is.
  public enum Kind {
    /// A council, by the vocabulary's canonical name.
    COUNCIL,
    /// A national or regional organisation that the vocabulary knows.
    KNOWN,
    /// A department, team or service of the document's own council.
    UNIT,
    /// Named in the document and known only from there.
    LOCAL
  }
}
