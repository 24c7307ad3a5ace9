package org.moothall.extract.business;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;

/// The words of a stretch of text, for grammars that go from word to word. No grammar looks further than its cap.
record Words(Passage passage, List<Token> tokens) {

  private static final int LONGEST = 3_000;
  private static final int WIDE = 3;

  static Words of(Passage passage) {
    return new Words(passage, Token.of(passage.length() <= LONGEST ? passage : passage.part(0, LONGEST)));
  }

  /// The words of one kind in the vocabulary `settling`.
  static Set<String> settling(String kind) {
    return Vocabulary.rows("settling").stream().filter(row -> row.getFirst().equals(kind)).flatMap(row -> Arrays.stream(row.get(1).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  int size() {
    return tokens.size();
  }

  /// The word at a place in lower case, `&` as "and"; nothing beyond the ends.
  String at(int place) {
    String word = place < 0 || place >= size() ? "" : tokens.get(place).lower();
    return word.equals("&") ? "and" : word;
  }

  boolean is(int place, Set<String> words) {
    return words.contains(at(place));
  }

  /// Whether the word is one of these.
  boolean is(int place, String... words) {
    String here = at(place);
    for (String word : words) {
      if (word.equals(here)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is in capitals.
  boolean shouted(int place) {
    return place >= 0 && place < size() && tokens.get(place).inCapitals();
  }

  /// Whether the word begins with a capital.
  boolean capitalised(int place) {
    return place >= 0 && place < size() && tokens.get(place).capitalised();
  }

  /// The place of the first word before this one that is none of these.
  int before(int place, Set<String> skipped) {
    int at = place - 1;
    while (at >= 0 && is(at, skipped)) {
      at--;
    }
    return at;
  }

  /// Whether a tab or a wide blank stands behind the word, as behind a label in a column of its own.
  boolean apart(int place) {
    if (place < 0 || place + 1 >= size()) {
      return false;
    }
    String between = passage.text().substring(tokens.get(place).end(), tokens.get(place + 1).start());
    return between.isBlank() && (between.length() >= WIDE || between.indexOf('\t') >= 0);
  }

  /// Whether a sentence that began at a place ends at another, be it no abbreviation.
  boolean endsSentence(int place, int from) {
    return place > from + 2 && at(place).equals(".") && at(place - 1).length() > 3 && !is(place - 1, "cllr", "cllrs", "messrs", "coun", "prof", "capt") && capitalised(place + 1);
  }

  /// The first character of the word at a place; the end beyond the last.
  int start(int place) {
    return place < size() ? tokens.get(place).start() : passage.length();
  }
}
