package org.moothall.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.text.SourceText;

/// What single words do in the name of a body or organisation, as the vocabulary `body-words` has it.
enum BodyWords {
  /// Ends the name of a body of the council.
  BODY,
  /// Is a body's whole name.
  STANDING,
  /// Ends the name of a body after a qualifier.
  GROUP,
  /// Stands before "Group".
  QUALIFIER,
  /// Names a party, before "Group".
  PARTY,
  /// Ends the name of a team.
  TEAM,
  /// Makes a team a body of officers.
  LEADING,
  /// Ends the name of an organisation.
  ORGANISATION,
  /// Ends the name of a department.
  UNIT,
  /// Opens a name with "of" or "for".
  OPENING,
  /// Does not tell a body from another.
  VAGUE,
  /// Does not tell an organisation from another.
  GENERIC,
  /// Names a post.
  ROLE,
  /// Takes the word before it for itself.
  FOLLOWER,
  /// Stands in no name.
  OUTSIDE,
  /// Stands in the name of a place.
  COMPASS,
  /// What a colleague is from.
  DEPARTMENT;

  private static final Map<String, Set<String>> WORDS = VocabularyTable.read("body-words.tsv").stream()
      .collect(Collectors.toMap(row -> row.column(0), row -> keys(row.column(1))));

  private static Set<String> keys(String words) {
    return Arrays.stream(words.split(" ")).map(Word::keyOf).collect(Collectors.toUnmodifiableSet());
  }

  boolean has(Word word) {
    return hasKey(word.key());
  }

  boolean hasKey(String key) {
    return WORDS.getOrDefault(SourceText.lower(name()), Set.of()).contains(key);
  }

  /// Whether a word does so in the plural: "Boards", "Committees", "Agencies".
  boolean hasPlural(Word word) {
    return !has(word) && hasKey(singular(word.key()));
  }

  static boolean isHead(Word word) {
    return List.of(BODY, STANDING, GROUP, TEAM, ORGANISATION, UNIT).stream().anyMatch(kind -> kind.has(word));
  }

  /// One of what a word names several of.
  static String singular(String word) {
    Function<Integer, String> cut = count -> word.substring(0, word.length() - count);
    if (word.endsWith("ies") && word.length() > 4) {
      return cut.apply(3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? cut.apply(1) : word;
  }
}
