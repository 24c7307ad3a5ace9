package org.moothall.linkage;

import org.apache.jena.graph.Node;

/// Words of a later meeting that tell what came of an action.
///
/// @param action what was to be done
/// @param report the later words
/// @param kind what they tell
/// @param rule how the words were found, such as `follow-up/same-words`
/// @param confidence how likely they are about the action, from 0 to 1
record FollowUp(Node action, Words report, Kind kind, String rule, double confidence) implements Link {

  /// Whether nothing more is to be told.
  boolean isTheEnd() {
    return kind == Kind.COMPLETED || kind == Kind.NO_LONGER;
  }

  /// What came of an action, as far as the later words tell.
  enum Kind {
    /// Told of, still open.
    REPORTED,
    /// Done.
    COMPLETED,
    /// Put off or carried forward.
    DEFERRED,
    /// Replaced by something else that is to be done.
    CHANGED,
    /// Dropped.
    NO_LONGER
  }
}
