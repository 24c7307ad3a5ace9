package org.moothall.extract.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What single words do in the name of a body, organisation or document, as the vocabulary `body-words` has it.
enum BodyWords {
  /// Ends the name of a body of the council.
  BODY,
  /// Is a body's whole name.
  STANDING,
  /// Ends the name of a body after a qualifier.
  GROUP,
  /// Stands before "Group".
  QUALIFIER,
  /// Makes a "Group" one of a party or of doctors, no body of the council.
  APART,
  /// Ends the name of a team.
  TEAM,
  /// Makes a team a body of officers.
  LEADING,
  /// Ends the name of an organisation.
  ORGANISATION,
  /// Makes "Service" the end of an organisation's name.
  SERVING,
  /// Ends a name that has no "and" in it but between places.
  NARROW,
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
  DEPARTMENT,
  /// What a body does at a meeting.
  ACT,
  /// With a possessive "s" says whose the body named next is.
  OWNER,
  /// Ends the name of a document.
  DOCUMENT,
  /// Does not tell a document from another.
  PLAIN;

  private static final Map<BodyWords, Set<String>> WORDS = VocabularyRow.of("body-words").stream()
      .collect(Collectors.toUnmodifiableMap(row -> valueOf(row.column(0).toUpperCase(Locale.ROOT)), row -> keys(row.column(1))));
  private static final Set<String> HEADS = Stream.of(BODY, STANDING, GROUP, TEAM, ORGANISATION, UNIT)
      .flatMap(kind -> kind.words().stream()).collect(Collectors.toUnmodifiableSet());

  private static Set<String> keys(String words) {
    return Arrays.stream(words.split(" ")).map(Word::keyOf).collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }

  boolean has(Word word) {
    return words().contains(word.key());
  }

  /// Whether a word does so in the plural: "Boards", "Committees", "Agencies".
  boolean hasPlural(Word word) {
    return !has(word) && words().contains(singular(word.key()));
  }

  /// Whether a name may end with a word.
  static boolean isHead(Word word) {
    return HEADS.contains(word.key());
  }

  /// One of what a word names several of.
  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
