package org.moothall.extract;

import java.util.Set;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;

/// Words that name places and things rather than people, where both may stand alone with a capital.
final class Places {

  private static final Set<String> WORDS = Set.copyOf(Vocabulary.words("places"));

  private Places() {}

  static boolean isPlace(String word) {
    return WORDS.contains(SourceText.lower(word));
  }
}
