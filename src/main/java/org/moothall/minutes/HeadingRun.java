package org.moothall.minutes;

import java.util.ArrayDeque;
import java.util.List;

/// Chooses, of all lines that may be numbered headings, the run of rising numbers that weighs most.
///
/// Of `1. Parks` / `1. the report be noted` / `2. a tree be planted` / `2. Roads` / `3. Ponds` the items are Parks, Roads and Ponds.
final class HeadingRun {

  private static final int MOST = 3_000;
  private static final double NEXT = 0.5;
  private static final double AGAIN = -0.35;
  private static final double LEAP = -0.2;
  private static final double FAR_LEAP = -0.9;
  private static final int FAR = 20;

  private final List<ItemHeading> candidates;
  private final double[] best;
  private final int[] before;

  private HeadingRun(List<ItemHeading> candidates) {
    this.candidates = candidates;
    this.best = new double[candidates.size()];
    this.before = new int[candidates.size()];
  }

  static List<ItemHeading> heaviest(List<ItemHeading> candidates) {
    return candidates.isEmpty() ? List.of() : new HeadingRun(candidates.subList(0, Math.min(candidates.size(), MOST))).find();
  }

  private List<ItemHeading> find() {
    int heaviest = 0;
    for (int i = 0; i < candidates.size(); i++) {
      best[i] = candidates.get(i).weight();
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        double joined = best[j] + candidates.get(i).weight() + step(candidates.get(j), candidates.get(i));
        if (joined > best[i]) {
          best[i] = joined;
          before[i] = j;
        }
      }
      heaviest = best[i] > best[heaviest] ? i : heaviest;
    }
    ArrayDeque<ItemHeading> run = new ArrayDeque<>();
    for (int i = heaviest; i >= 0; i = before[i]) {
      run.addFirst(candidates.get(i));
    }
    return List.copyOf(run);
  }

  /// What speaks for one heading to follow another.
  private static double step(ItemHeading one, ItemHeading next) {
    ItemNumber number = one.number().orElseThrow();
    ItemNumber following = next.number().orElseThrow();
    if (!number.series().equals(following.series()) || next.line() < one.below()) {
      return Double.NEGATIVE_INFINITY;
    }
    int ahead = number.ahead(following);
    if (ahead < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (ahead == 0) {
      return AGAIN;
    }
    return ahead == 1 ? NEXT : ahead <= FAR ? LEAP : FAR_LEAP;
  }
}
