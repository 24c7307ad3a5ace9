package org.moothall.linkage;

import java.util.Optional;
import org.apache.jena.graph.Node;

/// A decision that passes a matter to another body, with what became of it there.
///
/// @param decision the decision
/// @param to the body
/// @param words what says so
/// @param takenUp where that body took it up, where its minutes are here and tell
/// @param rule how it was found: `referral/named-body`
/// @param confidence how likely it is right, from 0 to 1
record Referral(Node decision, Node to, Words words, Optional<TakenUp> takenUp, String rule, double confidence) implements Link {

  /// Where a body took up what another passed to it.
  ///
  /// @param item the item of its minutes
  /// @param words what says so
  record TakenUp(Node item, Words words) {}
}
