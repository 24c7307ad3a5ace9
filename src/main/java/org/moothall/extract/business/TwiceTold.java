package org.moothall.extract.business;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.text.SourceText;

/// One vote that is told in two places: the counts under `Decision:`, who moved and seconded under `Minutes:`.
///
/// `5 For, 0 Against` … `The minutes were proposed by Councillor Pell and seconded by Councillor Okafor.`
final class TwiceTold {

  private TwiceTold() {}

  /// The motions of an item, where the only two of them are one, and without what is resolved by all in the same words again.
  ///
  /// @param doubled whether the item tells what was decided twice, under `Decision:` and under `Minutes:`
  static List<Motion> joined(List<Motion> all, boolean doubled) {
    Set<String> told = new HashSet<>();
    List<Motion> motions = all.stream().filter(motion -> !doubled || !motion.ofAll || motion.mover.isPresent() || told.add(SourceText.single(motion.pieces.getFirst().folded()))).toList();
    if (motions.size() != 2) {
      return motions;
    }
    Motion first = motions.getFirst();
    Motion second = motions.getLast();
    boolean counted = first.counts.inFavour().isPresent() && first.mover.isEmpty() && !first.moved && !first.amends;
    boolean moved = second.mover.isPresent() && second.seconder.isPresent() && !second.counts.any() && !second.amends && second.result().orElse(true).equals(first.result().orElse(true));
    if (!counted || !moved) {
      return motions;
    }
    second.counts = first.counts;
    second.carried = second.carried.or(first::result);
    second.pieces.addAll(first.pieces);
    return List.of(second);
  }
}
