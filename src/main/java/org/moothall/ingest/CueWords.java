package org.moothall.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;

/// The words of a sentence, each with what it does in a decision or an action (`vocabulary/cues.tsv`).
///
/// Words are looked up one by one and no expression is matched, since every sentence of every document is looked at.
///
/// @param words the words and signs
/// @param lower the same in small letters
record CueWords(List<Token> words, List<String> lower) {

  static final Map<String, Set<String>> ROLES = Vocabulary.rows("cues").stream()
      .collect(Collectors.groupingBy(row -> row.get(1), Collectors.mapping(List::getFirst, Collectors.toUnmodifiableSet())));

  static CueWords of(Passage sentence) {
    List<Token> words = Token.of(sentence);
    return new CueWords(words, words.stream().map(Token::lower).toList());
  }

  int size() {
    return words.size();
  }

  String at(int at) {
    return at >= 0 && at < size() ? lower.get(at) : "";
  }

  boolean is(int at, String role) {
    return ROLES.getOrDefault(role, Set.of()).contains(at(at));
  }

  boolean follows(int at, Set<String> next) {
    return next.contains(at(at + 1));
  }

  boolean any(IntPredicate look) {
    return anyFrom(0, look);
  }

  boolean anyFrom(int from, IntPredicate look) {
    for (int at = Math.max(0, from); at < size(); at++) {
      if (look.test(at)) {
        return true;
      }
    }
    return false;
  }

  /// The nearest word before one that is as wanted; below 0 where there is none.
  int before(int at, IntPredicate wanted) {
    int word = at - 1;
    while (word >= 0 && !wanted.test(word)) {
      word--;
    }
    return word;
  }

  boolean isWord(int at) {
    return at >= 0 && at < size() && Character.isLetterOrDigit(words.get(at).words().codePointAt(0));
  }

  boolean isCapitalised(int at) {
    return at >= 0 && at < size() && words.get(at).capitalised();
  }

  boolean inCapitals(int at) {
    return at >= 0 && at < size() && words.get(at).inCapitals();
  }

  /// Whether no word stands before.
  boolean opens(int at) {
    return before(at, this::isWord) < 0;
  }

  long count() {
    return words.stream().filter(token -> Character.isLetterOrDigit(token.words().codePointAt(0))).count();
  }
}
