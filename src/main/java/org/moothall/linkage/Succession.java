package org.moothall.linkage;

import org.apache.jena.graph.Node;

/// A body that goes on under another name, or that another follows. The two stay two.
///
/// @param before the earlier body
/// @param after the later one
/// @param kind whether it is the same under another name
/// @param words what says so
/// @param rule how it was found: `succession/renamed`
/// @param confidence how likely it is right, from 0 to 1
record Succession(Node before, Node after, Kind kind, Words words, String rule, double confidence) implements Link {

  /// How a body comes after another.
  enum Kind {
    /// It is the same under another name.
    RENAMED,
    /// It has taken the other's place.
    SUCCEEDED
  }
}
