package org.moothall.text;

import java.util.List;

/// The lists of words that rules are made of: `vocabulary/NAME.tsv` on the class path.
public final class Vocabulary {

  private Vocabulary() {}

  /// The rows of a list, each with its columns.
  ///
  /// @throws IllegalArgumentException where there is no such list
  public static List<List<String>> rows(String name) {
    return Rows.of("/vocabulary/" + name + ".tsv");
  }

  /// The first column of a list.
  public static List<String> words(String name) {
    return rows(name).stream().map(List::getFirst).toList();
  }
}
