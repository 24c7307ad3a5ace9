package org.moothall.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What a text must hold for a regular expression to match somewhere in it: of each group of words, one.
final class Needs {

  /// Stands in a word for `\b`.
  static final char BOUND = '\u0001';

  private static final int MOST_GROUPS = 3;
  private static final int SHORTEST = 3;

  private final int[][][] groups;

  private Needs(int[][][] groups) {
    this.groups = groups;
  }

  static Needs of(Pattern pattern) {
    return new Needs(RegexReader.needed(pattern).stream()
        .map(words -> words.stream().map(Needs::bounded).toList())
        .filter(words -> words.stream().allMatch(word -> word.length() >= SHORTEST))
        .sorted(Comparator.comparingDouble(Needs::chance)).limit(MOST_GROUPS)
        .map(words -> words.stream().map(Trigrams::runs).toArray(int[][]::new)).toArray(int[][][]::new));
  }

  /// A bound at an end of a word that the expression does not go beyond is a blank; within it says nothing.
  private static String bounded(String word) {
    String inner = word.replace(String.valueOf(BOUND), "");
    boolean before = !inner.isEmpty() && word.charAt(0) == BOUND && Trigrams.isWord(inner.charAt(0));
    boolean after = !inner.isEmpty() && word.charAt(word.length() - 1) == BOUND && Trigrams.isWord(inner.charAt(inner.length() - 1));
    return (before ? " " : "") + inner + (after ? " " : "");
  }

  /// Whether any text may hold what is needed.
  boolean none() {
    return groups.length == 0;
  }

  boolean mayBeIn(Trigrams text) {
    for (int[][] words : groups) {
      if (!anyIn(words, text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyIn(int[][] words, Trigrams text) {
    for (int[] word : words) {
      if (text.mayHold(word)) {
        return true;
      }
    }
    return false;
  }

  /// How likely one of the words is met: a letter more makes it about a third as likely.
  private static double chance(List<String> words) {
    return words.stream().mapToDouble(word -> Math.pow(0.35, word.length())).sum();
  }

  /// What one part of an expression gives.
  ///
  /// @param exact all the words that it can be, where they are few; of what is repeated, those that stand once at both ends
  /// @param isExact whether it is just one of these
  /// @param needed groups of which one word each must stand
  record Part(List<String> exact, boolean isExact, List<List<String>> needed) {

    private static final int MOST_WORDS = 24;
    private static final int MOST_NEEDED = 250;

    static final Part EMPTY = new Part(List.of(""), true, List.of());
    static final Part ANYTHING = new Part(List.of(), false, List.of());

    static Part of(List<String> words) {
      return new Part(words, true, List.of());
    }

    List<List<String>> groups() {
      return isExact ? List.of(exact) : needed;
    }

    /// Either may be absent.
    Part optional() {
      if (!isExact || exact.size() >= MOST_WORDS) {
        return ANYTHING;
      }
      List<String> words = new ArrayList<>(exact);
      words.add("");
      return of(words);
    }

    /// Once or more often.
    Part repeated() {
      return new Part(exact, false, groups());
    }

    /// The words that a repeated part begins and ends with.
    Part first() {
      return exact.isEmpty() ? EMPTY : of(exact);
    }

    Part or(Part other) {
      if (isExact && other.isExact && exact.size() + other.exact.size() <= MOST_WORDS) {
        List<String> words = new ArrayList<>(exact);
        words.addAll(other.exact);
        return of(words);
      }
      List<String> mine = best();
      List<String> theirs = other.best();
      if (mine.isEmpty() || theirs.isEmpty() || mine.size() + theirs.size() > MOST_NEEDED) {
        return ANYTHING;
      }
      List<String> words = new ArrayList<>(mine);
      words.addAll(theirs);
      return new Part(List.of(), false, List.of(words));
    }

    private List<String> best() {
      return groups().stream().filter(words -> words.stream().allMatch(word -> word.length() >= SHORTEST))
          .min(Comparator.comparingDouble(Needs::chance)).orElse(List.of());
    }

    /// The words of this part each followed by those of the next, or nothing where they would be too many.
    List<String> times(Part next) {
      if (!isExact || !next.isExact || exact.size() * next.exact.size() > MOST_WORDS) {
        return List.of();
      }
      return exact.stream().flatMap(first -> next.exact.stream().map(second -> first + second)).toList();
    }
  }
}
