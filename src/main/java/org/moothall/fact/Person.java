package org.moothall.fact;

import java.util.Optional;

/// A person in office or in an official capacity, as one document names them.
///
/// @param name the fullest form of the name in the document, without honorifics: "Ada Pell", or "Ada" where no more is said
/// @param organisation the name of the organisation the person belongs to, where the document tells
public record Person(String name, Optional<String> organisation) implements Agent {

  /// Whether only a first name, a surname or initials are known, so that nobody can be identified by it alone.
  public boolean partial() {
    return !name.contains(" ");
  }
}
