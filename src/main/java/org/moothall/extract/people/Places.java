package org.moothall.extract.people;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;

/// Words that name places and things rather than people, where both may stand alone with a capital.
final class Places {

  private static final Set<String> WORDS = Stream.concat(
          Vocabulary.words("places").stream(),
          Vocabulary.rows("councils").stream().filter(row -> row.size() > 1).map(row -> SourceText.lower(row.get(1))))
      .filter(word -> !word.isBlank()).collect(Collectors.toUnmodifiableSet());

  private Places() {}

  static boolean isPlace(String word) {
    return WORDS.contains(SourceText.lower(word));
  }
}
