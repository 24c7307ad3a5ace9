package org.moothall.score;

/// The name of an organisation: the same if three words in five are shared.
record OrganisationName(String name, PlainWords wording) {

  private static final double SHARED = 0.6;

  static OrganisationName of(String name) {
    return new OrganisationName(name, PlainWords.of(name));
  }

  boolean same(OrganisationName other) {
    return wording.sameOrShares(other.wording, SHARED);
  }

  /// Whether the name is, mark for mark, one in the heading of the document.
  boolean spelt(String heading) {
    return wording.plain().equals(PlainWords.of(heading).plain());
  }
}
