package org.moothall.extract.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Words that tell a time by what went on then, and so are not what is talked of.
///
/// `calls doubled after the pandemic` is not about public health; `the clinics for Covid would close` is.
final class Occasions {

  private static final int LONGEST = 6;
  private static final Set<String> TIMES = Set.of("after", "before", "since", "during", "until", "throughout", "following", "amid", "pre", "post");
  private static final Set<String> EVENTS = Set.of("covid", "coronavirus", "pandemic", "lockdown", "lockdowns");
  private static final Set<String> PARTS = Set.of(
      "the", "a", "of", "and", "or", "to", "it", "first", "second", "third", "national", "height", "peak", "start", "onset", "outbreak", "end", "19");

  private Occasions() {}

  /// The numbers of the words that only tell a time.
  static BitSet of(List<CueWord> words) {
    BitSet occasions = new BitSet(words.size());
    for (int at = 0; at < words.size(); at++) {
      if (TIMES.contains(words.get(at).form())) {
        mark(words, at, occasions);
      }
    }
    return occasions;
  }

  private static void mark(List<CueWord> words, int time, BitSet occasions) {
    for (int at = time + 1; at < words.size() && at <= time + LONGEST && words.get(at).joined(); at++) {
      String form = words.get(at).form();
      if (EVENTS.contains(form)) {
        occasions.set(at);
      } else if (!PARTS.contains(form) && !TIMES.contains(form)) {
        return;
      }
    }
  }
}
