package org.moothall.image;

import java.util.ArrayList;
import java.util.List;

/// The order in which patterns are joined. From each pattern as the first it goes on with whichever is expected to give the fewest rows, and of
/// these orders it takes the one that looks at the fewest statements.
final class Plan {

  private final List<Estimate> estimates;
  private final boolean[] known;
  private List<Pattern> best = List.of();
  private double leastCost = Double.POSITIVE_INFINITY;

  private Plan(List<Estimate> estimates, boolean[] known) {
    this.estimates = estimates;
    this.known = known;
  }

  /// @param registers the terms that are known beforehand
  static List<Pattern> order(Image image, List<Pattern> patterns, int[] registers) {
    if (patterns.size() < 2) {
      return patterns;
    }
    boolean[] known = new boolean[registers.length];
    for (int at = 0; at < known.length; at++) {
      known[at] = registers[at] >= 0;
    }
    Plan plan = new Plan(patterns.stream().map(pattern -> Estimate.of(image, pattern, registers)).toList(), known);
    plan.estimates.forEach(plan::from);
    return plan.best;
  }

  private void from(Estimate first) {
    boolean[] filled = known.clone();
    List<Estimate> left = new ArrayList<>(estimates);
    List<Pattern> order = new ArrayList<>();
    double rows = 1;
    double cost = 0;
    Estimate next = first;
    while (cost < leastCost) {
      rows *= next.each(known, filled);
      cost += 1 + rows;
      next.fill(filled);
      order.add(next.pattern());
      left.remove(next);
      if (left.isEmpty()) {
        take(order, cost);
        return;
      }
      next = least(left, filled);
    }
  }

  private void take(List<Pattern> order, double cost) {
    if (cost < leastCost) {
      leastCost = cost;
      best = order;
    }
  }

  private Estimate least(List<Estimate> left, boolean[] filled) {
    Estimate least = left.getFirst();
    for (Estimate other : left) {
      if (other.each(known, filled) < least.each(known, filled)) {
        least = other;
      }
    }
    return least;
  }
}
