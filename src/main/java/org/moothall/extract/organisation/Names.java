package org.moothall.extract.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.SourceText;

/// Writes and compares names.
final class Names {

  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in");

  private Names() {}

  /// Words as one name, with single blanks.
  static String textOf(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      String gap = switch (word.gap()) {
        case HYPHEN -> "-";
        case COMMA -> ", ";
        case BLANK, BREAK -> " ";
      };
      text.append(text.isEmpty() ? "" : gap).append(word.text());
    }
    String name = text.toString();
    return words.getLast().possessive() ? name.substring(0, name.length() - 2) : name;
  }

  /// The last word of a name, for comparison.
  static String head(String name) {
    return BodyWords.singular(Word.of(SourceText.of(name).all()).getLast().key());
  }

  /// The words of a name that tell it from others, for comparison.
  static Set<String> stems(String name) {
    return Word.of(SourceText.of(name).all()).stream()
        .map(word -> BodyWords.singular(word.key()))
        .filter(stem -> !SMALL.contains(stem))
        .collect(Collectors.toSet());
  }
}
