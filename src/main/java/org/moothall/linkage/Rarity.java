package org.moothall.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How rare a stem is in the sentences of a body's papers: 1 where just two hold it, 0 where all do.
final class Rarity {

  private final Map<String, Integer> sentences = new HashMap<>();
  private double all;

  static Rarity of(Collection<Point> points) {
    Rarity rarity = new Rarity();
    points.forEach(point -> point.words().sentences().forEach(sentence -> rarity.count(Stems.in(sentence))));
    return rarity;
  }

  private void count(Set<String> stems) {
    all++;
    stems.forEach(stem -> sentences.merge(stem, 1, Integer::sum));
  }

  double of(String stem) {
    int found = Math.max(2, sentences.getOrDefault(stem, 2));
    return all <= found ? 0 : Math.log(all / found) / Math.log(all / 2);
  }
}
