package org.moothall.store;

import java.util.Set;

/// The names of all that was withdrawn and is to stay out, as digests.
public record Withheld(Set<String> digests) {

  public Withheld {
    digests = Set.copyOf(digests);
  }

  /// Whether something of that name is to stay out.
  public boolean has(String iri) {
    return !digests.isEmpty() && digests.contains(LogTerms.digest(iri).getLiteralLexicalForm());
  }

  /// Whether there is nothing that is to stay out.
  public boolean isEmpty() {
    return digests.isEmpty();
  }
}
