package org.moothall.extract.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Words that tell where something is by what stands there, and so are not what is talked of.
///
/// `a lamp opposite the library was out` is not about libraries; `the library opposite the green would close` is.
final class Landmarks {

  private static final int LONGEST = 5;
  private static final Set<String> PLACES = Set.of("near", "beside", "opposite", "outside", "behind", "alongside", "overlook", "overlooks", "overlooking", "past", "by", "nearby");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "to");

  private Landmarks() {}

  /// The numbers of the words that only tell a place: up to five words after the article.
  static BitSet of(List<CueWord> words) {
    BitSet landmarks = new BitSet(words.size());
    for (int at = 0; at + 2 < words.size(); at++) {
      if (PLACES.contains(words.get(at).form()) && ARTICLES.contains(words.get(at + 1).form()) && words.get(at + 1).joined()) {
        mark(words, at + 2, landmarks);
      }
    }
    return landmarks;
  }

  private static void mark(List<CueWord> words, int from, BitSet landmarks) {
    for (int at = from; at < words.size() && at < from + LONGEST && words.get(at).joined(); at++) {
      if (at > from + 1 && !words.get(at).capital()) {
        return;
      }
      landmarks.set(at);
    }
  }
}
