package org.moothall.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/// Labels and findings, each label with the first finding left that matches it.
///
/// @param missed labels without a finding
/// @param extra findings without a label
record Pairing<G, R>(List<Pair<G, R>> pairs, List<G> missed, List<R> extra) {

  /// A label and what was found for it.
  record Pair<G, R>(G gold, R found) {}

  static <G, R> Pairing<G, R> of(List<G> gold, List<R> found, BiPredicate<? super G, ? super R> matches) {
    List<Pair<G, R>> pairs = new ArrayList<>();
    List<G> missed = new ArrayList<>();
    List<R> left = new ArrayList<>(found);
    for (G label : gold) {
      int place = firstMatch(left, finding -> matches.test(label, finding));
      if (place < 0) {
        missed.add(label);
      } else {
        pairs.add(new Pair<>(label, left.remove(place)));
      }
    }
    return new Pairing<>(pairs, missed, left);
  }

  Pairing<G, R> withoutExtra(Predicate<? super R> allowed) {
    return new Pairing<>(pairs, missed, extra.stream().filter(allowed.negate()).toList());
  }

  Pairing<G, R> withoutMissed(Predicate<? super G> allowed) {
    return new Pairing<>(pairs, missed.stream().filter(allowed.negate()).toList(), extra);
  }

  /// The same pairing of what the findings hold.
  <T> Pairing<G, T> map(Function<? super R, ? extends T> part) {
    return new Pairing<>(pairs.stream().map(pair -> new Pair<G, T>(pair.gold(), part.apply(pair.found()))).toList(), missed, extra.stream().<T>map(part).toList());
  }

  Tally tally() {
    return new Tally(pairs.size(), extra.size(), missed.size());
  }

  /// Whether nothing was missed and nothing too much.
  boolean isExact() {
    return missed.isEmpty() && extra.isEmpty();
  }

  private static <R> int firstMatch(List<R> left, Predicate<R> matches) {
    for (int i = 0; i < left.size(); i++) {
      if (matches.test(left.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
