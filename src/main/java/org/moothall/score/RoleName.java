package org.moothall.score;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a role that tell it from others: `Interim Director of Housing` is `director`, `housing`.
record RoleName(Set<String> words) {

  private static final double SHARED = 0.6;
  private static final Set<String> SILENT = Set.of(
      "of", "for", "and", "the", "a", "an", "to", "in", "on", "councillor", "cllr", "interim", "acting", "senior");
  private static final Map<String, String> MEANS = Map.of(
      "ceo", "chief executive", "cfo", "chief finance officer", "hr", "human resources",
      "chairman", "chair", "chairperson", "chair", "chairwoman", "chair");

  static RoleName of(String title) {
    String full = Arrays.stream(PlainWords.of(title).plain().split(" "))
        .map(word -> MEANS.getOrDefault(word, word)).collect(Collectors.joining(" "));
    return new RoleName(PlainWords.of(full).words().stream()
        .filter(word -> !SILENT.contains(word))
        .map(word -> word.replaceFirst("'?s$", "")).collect(Collectors.toUnmodifiableSet()));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// Whether a role found gives this labelled one: most words shared, or none of the labelled words left out.
  boolean givenBy(RoleName found) {
    return PlainWords.overlap(words, found.words) >= SHARED || (!isEmpty() && found.words.containsAll(words));
  }

  @Override
  public String toString() {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }
}
