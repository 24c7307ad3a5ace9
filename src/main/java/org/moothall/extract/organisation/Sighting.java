package org.moothall.extract.organisation;

import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Organisation;
import org.moothall.text.Passage;

/// A place in a sentence where an organisation is named.
///
/// @param from the index of its first word
/// @param to the index after its last
/// @param organisation who is named
/// @param passage the words
/// @param confidence how likely it is right
record Sighting(int from, int to, Agent organisation, Passage passage, double confidence) {

  /// Whether the two read the same words differently. Two names that share all their words stand side by side.
  boolean contradicts(Sighting other) {
    boolean shared = from == other.from && to == other.to && organisation instanceof Body && other.organisation instanceof Body;
    return from < other.to && other.from < to && !shared;
  }

  /// Whether a vocabulary has the name.
  boolean known() {
    return organisation instanceof Organisation named && (named.kind() == Organisation.Kind.COUNCIL || named.kind() == Organisation.Kind.KNOWN);
  }

  int length() {
    return to - from;
  }

  Sighting of(Agent other) {
    return new Sighting(from, to, other, passage, confidence);
  }
}
