package org.moothall.extract;

import org.moothall.fact.Agent;
import org.moothall.text.Passage;

/// A place in a sentence where an organisation is named.
///
/// @param from the index of its first word
/// @param to the index after its last
/// @param organisation who is named
/// @param passage the words
/// @param confidence how likely it is right
record Sighting(int from, int to, Agent organisation, Passage passage, double confidence) {

  boolean overlaps(Sighting other) {
    return from < other.to && other.from < to && organisationDiffers(other);
  }

  private boolean organisationDiffers(Sighting other) {
    return from != other.from || to != other.to || confidence != other.confidence;
  }

  int length() {
    return to - from;
  }

  Sighting of(Agent other) {
    return new Sighting(from, to, other, passage, confidence);
  }
}
