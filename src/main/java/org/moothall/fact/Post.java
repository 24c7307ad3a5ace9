package org.moothall.fact;

import java.util.Optional;

/// An office that somebody holds, without regard to who: "Director of Housing", "Chair".
///
/// "Acting", "Interim", "previous" belong to the holding, never to the title.
///
/// @param name the title
/// @param body the body it is an office of ("Chair" of a panel); absent for an office of the council itself
public record Post(String name, Optional<String> body) implements Agent {

  /// An office of the council itself.
  public static Post ofCouncil(String name) {
    return new Post(name, Optional.empty());
  }
}
