package org.moothall.ledger;

import java.util.Arrays;
import java.util.Locale;

/// What became of an action, as far as later minutes tell.
public enum Status {
  OPEN("open", "Later minutes tell nothing of it."),
  REPORTED("reported on", "Later minutes tell of it, but not that it is done."),
  LAPSED("lapsed", "The body met at least three times since anything was told of it."),
  COMPLETED("completed", "Later minutes tell that it is done."),
  SUPERSEDED("superseded", "Something else is to be done in its place."),
  DROPPED("dropped", "Later minutes tell that it will not be done."),
  UNTOLD("no later minutes", "No later minutes of the body are here, so nothing can be told.");

  private final String words;
  private final String meaning;

  Status(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /// The status of the word that queries have for it: `lapsed`.
  static Status of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst().orElse(UNTOLD);
  }

  /// The word that queries and addresses have for it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The words for people.
  public String words() {
    return words;
  }

  /// One sentence on what it means.
  public String meaning() {
    return meaning;
  }

  /// Whether the action still waits for something.
  public boolean waits() {
    return switch (this) {
      case OPEN, REPORTED, LAPSED -> true;
      case COMPLETED, SUPERSEDED, DROPPED, UNTOLD -> false;
    };
  }
}
