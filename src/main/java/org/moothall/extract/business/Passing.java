package org.moothall.extract.business;

import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.text.Passage;

/// Words that tell of recommendations or a motion that they passed, and nothing of what they were.
///
/// `The recommendations were proposed and seconded and at the vote unanimously agreed.` · `This was seconded by AP and agreed, 7 in favour and
/// 1 against.`; not `The motion on trees was agreed.`
final class Passing {

  private static final Set<String> MATTERS = Set.of("recommendation", "recommendations", "proposal", "proposals", "motion", "resolution", "this", "it");
  /// What stands beside a matter where nothing more is told than that it passed
  private static final Set<String> WORDS = Words.settling("passing");
  private static final Set<String> TITLES = Set.of("by", "and", "councillor", "councillors", "cllr", "cllrs", "mr", "mrs", "ms", "dr", "miss", "alderman");
  private static final int FIRST = 8;

  private Passing() {}

  static boolean tells(Passage sentence) {
    Words words = Words.of(sentence);
    boolean matter = IntStream.range(0, Math.min(words.size(), FIRST)).anyMatch(at -> words.is(at, MATTERS));
    return matter && IntStream.range(0, words.size())
        .allMatch(at -> words.is(at, MATTERS) || words.is(at, WORDS) || isName(words, at) || words.at(at).chars().noneMatch(Character::isLetter));
  }

  /// Whether a word is part of a name: `by Councillor Ada Pell and Okafor`, not `on Trees`.
  private static boolean isName(Words words, int at) {
    int first = at;
    while (first > 0 && words.capitalised(first) && !words.is(first, TITLES)) {
      first--;
    }
    return first < at && words.is(first, TITLES);
  }
}
