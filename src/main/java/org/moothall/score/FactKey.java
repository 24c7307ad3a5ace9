package org.moothall.score;

import java.util.HashSet;
import java.util.Set;

/// The first words of a labelled decision or action, by which it is found in a record.
record FactKey(PlainWords wording) {

  private static final double SHARED = 0.8;
  /// Words such as `that the` may stand before those of the key.
  private static final int LEEWAY = 3;

  static FactKey of(String key) {
    return new FactKey(PlainWords.of(key));
  }

  /// Whether a text holds the key as it stands, or four in five of its words near the beginning.
  boolean opens(PlainWords text) {
    if (wording.words().isEmpty() || text.words().isEmpty()) {
      return false;
    }
    return String.join(" ", text.words()).contains(String.join(" ", wording.words())) || opensLoosely(text);
  }

  private boolean opensLoosely(PlainWords text) {
    Set<String> key = wording.wordSet();
    Set<String> head = new HashSet<>(text.words().stream().limit(wording.words().size() + LEEWAY).toList());
    return (double) PlainWords.common(key, head) / key.size() >= SHARED;
  }
}
