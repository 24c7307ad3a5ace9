package org.moothall.linkage;

import org.apache.jena.graph.Node;

/// A decision that changes an earlier one.
///
/// @param decision the later decision
/// @param earlier the decision that it changes; where minutes are corrected, the meeting that they are of
/// @param kind how
/// @param words what says so
/// @param rule how the earlier one was found: `revision/cited-minute`
/// @param confidence how likely it is the one, from 0 to 1
record Revision(Node decision, Node earlier, Kind kind, Words words, String rule, double confidence) implements Link {

  /// How a decision changes an earlier one.
  enum Kind {
    /// Taken back.
    RESCINDED,
    /// Made another one.
    AMENDED,
    /// Its minutes were put right.
    CORRECTED
  }
}
