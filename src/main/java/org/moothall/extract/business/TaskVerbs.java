package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.text.Vocabulary;

/// Finds verbs of tasks among the words of a sentence (`vocabulary/task-verbs.tsv`).
///
/// `would look into it` holds "look into", which goes back to those who met; `would provide shelter` holds "provide", which
/// is a task only where it brings them something.
final class TaskVerbs {

  /// How much a verb tells on its own.
  enum Weight { REPLY, REACH, BRING, WORK }

  /// A verb that stands in a sentence.
  ///
  /// @param end the word after it
  record Verb(Weight weight, int end) {}

  private record Row(List<String> words, Weight weight) {}

  private static final Map<String, List<Row>> BASES = index(0);
  private static final Map<String, List<Row>> PARTICIPLES = index(1);
  private static final Set<String> BROUGHT = Set.copyOf(Vocabulary.words("task-objects"));
  static final int REACH_OF_OBJECT = 8;

  private TaskVerbs() {}

  /// The verb that begins at a word in its base form: `write to`.
  static Optional<Verb> at(Said said, int word) {
    return find(BASES, said, word);
  }

  /// Whether a word is a verb of a task by itself: `purchase`.
  static boolean isBase(String word) {
    return BASES.getOrDefault(word, List.of()).stream().anyMatch(row -> row.words().size() == 1);
  }

  /// The verb that begins at a word as a participle: `written to`.
  static Optional<Verb> participleAt(Said said, int word) {
    return find(PARTICIPLES, said, word);
  }

  /// The verb that begins at a word as it goes on: `writing to`.
  static Optional<Verb> goingOnAt(Said said, int word) {
    String stem = said.word(word).endsWith("ing") ? said.word(word).substring(0, said.word(word).length() - "ing".length()) : "";
    return stem.isEmpty() ? Optional.empty() : Stream.of(stem, stem + "e").flatMap(base -> BASES.getOrDefault(base, List.of()).stream())
        .filter(row -> said.reads(word + 1, row.words().subList(1, row.words().size()))).findFirst()
            .map(row -> new Verb(row.weight(), word + row.words().size()));
  }

  /// The verb that begins at a word in its base form or its third person: `writes to`.
  static Optional<Verb> presentAt(Said said, int word) {
    Optional<Verb> base = at(said, word);
    String written = said.word(word);
    if (base.isPresent() || !written.endsWith("s")) {
      return base;
    }
    String stem = written.endsWith("ies") ? written.substring(0, written.length() - 3) + "y" : written.substring(0, written.length() - 1);
    return BASES.getOrDefault(stem, List.of()).stream().filter(row -> row.words().size() == 1).findFirst().map(row -> new Verb(row.weight(), word + 1));
  }

  /// Whether what follows a verb is something to be told, or those who are to be told it.
  static boolean brings(Said said, int from) {
    for (int at = Math.max(0, from); at < Math.min(said.size(), from + REACH_OF_OBJECT); at++) {
      if (BROUGHT.contains(said.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Verb> find(Map<String, List<Row>> index, Said said, int word) {
    for (Row row : index.getOrDefault(said.word(word), List.of())) {
      if (said.reads(word, row.words())) {
        return Optional.of(new Verb(row.weight(), word + row.words().size()));
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<Row>> index(int column) {
    Map<String, List<Row>> index = new HashMap<>();
    for (List<String> row : Vocabulary.rows("task-verbs")) {
      List<String> words = List.of(row.get(column).split(" "));
      index.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Row(words, Weight.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
    }
    index.values().forEach(rows -> rows.sort(Comparator.comparingInt((Row row) -> row.words().size()).reversed()));
    return index;
  }
}
