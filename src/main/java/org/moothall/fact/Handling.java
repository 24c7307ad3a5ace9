package org.moothall.fact;

import java.util.Optional;

/// How a decision is to be handled, where the document says so.
///
/// @param key whether it is a key decision
/// @param callIn whether it is subject to call-in
/// @param exempt whether it was taken in private, on exempt information
public record Handling(Optional<Boolean> key, Optional<Boolean> callIn, Optional<Boolean> exempt) {

  /// Nothing is said.
  public static final Handling UNSAID = new Handling(Optional.empty(), Optional.empty(), Optional.empty());
}
