package org.moothall.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.SourceText;

/// Writes a name that stands in capitals as names are written: "NORTHSIDE TOWN COUNCIL" as "Northside Town Council".
final class TitleCase {

  private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "upon", "on", "in", "with", "under");

  private TitleCase() {}

  /// The name in capitals and small letters; a name that has small letters already stays as it is.
  static String of(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    return Arrays.stream(SourceText.lower(name).split(" ")).map(TitleCase::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return word.isEmpty() || SMALL.contains(word) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
