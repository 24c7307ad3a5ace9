package org.moothall.extract.business;

import java.util.List;
import org.moothall.minutes.Block;
import org.moothall.text.Wording;

/// Tells whether what was moved in an item was carried.
///
/// `Moved by …, seconded by …: That …` and then `CARRIED`; where an amendment was moved, or the next word is that it was lost,
/// nothing is certain.
final class Carried {

  private static final Wording CARRIED = Wording.of("(?i)\\b(?:carried|adopted|approved unanimously|passed)\\b");
  private static final Wording LOST = Wording.of("(?i)\\b(?:lost|defeated|withdrawn|not carried|failed|amendment|not agreed|tabled)\\b");
  private static final int NEAR = 25;

  private Carried() {}

  static boolean follows(List<Block> blocks, int from) {
    for (int at = from; at < Math.min(blocks.size(), from + NEAR); at++) {
      String words = blocks.get(at).passage().folded();
      String line = words.substring(0, Math.min(words.length(), 300));
      if (LOST.in(line)) {
        return false;
      }
      if (at > from && line.length() < 120 && CARRIED.in(line)) {
        return true;
      }
    }
    return false;
  }
}
