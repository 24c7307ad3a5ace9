package org.moothall.extract.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Words that are names of people, since a form of address stands before them.
///
/// `Councillor Parks seconded` is not about parks; `councillors toured the parks` is.
final class Surnames {

  private static final Set<String> ADDRESSES =
      Set.of("councillor", "councillors", "cllr", "cllrs", "mr", "mrs", "ms", "miss", "dr", "alderman", "aldermen", "baillie", "bailie", "pcso", "sergeant", "inspector");
  private static final int MOST_OF_ONE = 3;

  private Surnames() {}

  /// The numbers of the words in names: up to three capitalised words behind a form of address.
  static BitSet of(List<CueWord> words) {
    BitSet names = new BitSet(words.size());
    CueWord.places(words, ADDRESSES).forEach(address -> mark(words, address + 1, names));
    return names;
  }

  private static void mark(List<CueWord> words, int from, BitSet names) {
    int end = from;
    while (end < words.size() && end < from + MOST_OF_ONE && words.get(end).capital() && (end == from || words.get(end).joined())) {
      names.set(end++);
    }
  }
}
