package org.moothall.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What hits are told apart by, and a search can be narrowed to.
public enum Facet {
  COUNCIL, BODY, THEME, KIND, OUTCOME, YEAR, PERSON;

  /// Its word in queries and addresses.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether its values are names of things, not plain words.
  public boolean isNamed() {
    return switch (this) {
      case COUNCIL, BODY, THEME, OUTCOME, PERSON -> true;
      case KIND, YEAR -> false;
    };
  }

  /// The facet of a word, in capitals or not.
  public static Optional<Facet> of(String word) {
    return Arrays.stream(values()).filter(facet -> facet.word().equalsIgnoreCase(word)).findFirst();
  }
}
