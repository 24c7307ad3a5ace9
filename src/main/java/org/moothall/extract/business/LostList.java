package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// The entries of a list that was resolved, though its opener was lost on the way.
///
/// `(a) the December meeting receive a report` / `(b) two sessions be arranged`: one entry in the wording of a limb makes limbs of
/// those beside it, where the list is counted and no entry tells a story
/// or has an opener of its own. `· Members asked about rents` is the discussion.
final class LostList {

  private static final Wording COUNTED = Wording.of("^\\W?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[).\\]]?$");
  private static final Wording TELLS = Wording.of("(?i)^.{0,80}?\\b(?:was|were|had|would|could|said|stated|advised|explained|reported|asked|suggested|felt|whether|considered|discussed|is|are|has|have|will)\\b");

  private static final int NEAR = 10;

  private LostList() {}

  /// The places of such entries among the blocks of an item.
  static Set<Integer> of(List<Block> blocks) {
    Set<Integer> limbs = new HashSet<>();
    int at = 0;
    while (at < blocks.size()) {
      List<Integer> entries = new ArrayList<>();
      while (at < blocks.size() && blocks.get(at) instanceof Bullet entry && COUNTED.is(entry.marker())) {
        if (entry.leadIn().isEmpty()) {
          entries.add(at);
        }
        at++;
      }
      boolean on = entries.size() == 1 && !limbs.isEmpty() && goesOn(blocks, limbs.stream().mapToInt(Integer::intValue).max().orElse(0), entries.getFirst());
      if (on || resolves(entries.stream().map(blocks::get).map(Block::passage).toList())) {
        limbs.addAll(entries);
      }
      at++;
    }
    return limbs;
  }

  /// `(c) the Clerk be thanked` after `(b)` and the names under it: the next letter of the list, a little further down.
  private static boolean goesOn(List<Block> blocks, int last, int next) {
    boolean counted = blocks.get(last) instanceof Bullet before && blocks.get(next) instanceof Bullet after && Limbs.follow(before.marker(), after.marker());
    return counted && next - last <= NEAR && blocks.subList(last + 1, next + 1).stream().noneMatch(block -> TELLS.in(block.passage()));
  }

  private static boolean resolves(List<Passage> entries) {
    boolean some = entries.size() > 1 && entries.stream().anyMatch(entry -> LimbWording.isSubjunctive(Words.of(entry), 0));
    return some && entries.stream().noneMatch(entry -> TELLS.in(entry) || entry.folded().endsWith("?") || Opening.find(Words.of(entry)).isPresent());
  }
}
