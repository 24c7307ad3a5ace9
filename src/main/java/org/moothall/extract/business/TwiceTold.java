package org.moothall.extract.business;

import java.util.List;

/// One vote that is told in two places: the counts under `Decision:`, who moved and seconded under `Minutes:`.
///
/// `5 For, 0 Against` … `The minutes were proposed by Councillor Pell and seconded by Councillor Okafor.`
final class TwiceTold {

  private TwiceTold() {}

  /// The motions of an item, where the only two of them are one.
  static List<Motion> joined(List<Motion> motions) {
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
