package org.moothall.extract.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Words that name a street, and so tell where something is and not what is talked of.
///
/// `22 High Road` is not about roads and `Library Lane` not about libraries; `High Road would be resurfaced` is about roads.
final class Addresses {

  private static final int LONGEST = 3;
  private static final Set<String> STREETS = Set.of(
      "road", "street", "lane", "avenue", "view", "drive", "terrace", "way", "gardens", "crescent", "square", "place", "court", "grove", "hill", "row", "mews",
      "walk", "rise", "parade");

  private Addresses() {}

  /// The numbers of the words before the word of the street; of this too where the number of a house is told.
  static BitSet of(List<CueWord> words) {
    BitSet names = new BitSet(words.size());
    CueWord.places(words, STREETS).forEach(street -> mark(words, street, names));
    return names;
  }

  private static void mark(List<CueWord> words, int street, BitSet names) {
    int first = street;
    while (first > 0 && street - first < LONGEST && words.get(first).joined() && words.get(first - 1).capital()) {
      first--;
    }
    boolean numbered = first > 0 && first < street && words.get(first).joined() && Character.isDigit(words.get(first - 1).form().charAt(0));
    if (numbered) {
      names.set(first, street + 1);
    } else if (first < street) {
      names.set(street - 1);
    }
  }
}
