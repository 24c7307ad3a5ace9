package org.moothall.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.text.Passage;

/// How much a sentence shares with something that was to be done, in words as telling as one that stands in two sentences only.
///
/// A word counts fully where both sentences hold it, and less where it stands around one of them.
final class SharedWords {

  private static final double SENTENCE = 1.0;
  private static final double SUBJECT = 0.9;
  private static final double AROUND = 0.5;

  private final Rarity rarity;
  private final Set<String> names;

  /// @param names the stems that every paper of the body holds
  SharedWords(Rarity rarity, Set<String> names) {
    this.rarity = rarity;
    this.names = names;
  }

  /// The stems of a sentence and of what stands around it, each with how near it stands.
  Map<String, Double> near(Point point, Passage sentence) {
    Map<String, Double> near = new HashMap<>();
    point.around(sentence).forEach(stem -> near.put(stem, AROUND));
    point.subject().forEach(stem -> near.put(stem, SUBJECT));
    Stems.in(sentence).forEach(stem -> near.put(stem, SENTENCE));
    near.keySet().removeAll(names);
    return near;
  }

  /// The same of what was to be done. Words that hardly say what, such as "will do so", take on those of the sentence before.
  Map<String, Double> near(Pledge pledge) {
    Map<String, Double> near = near(pledge.point(), pledge.words());
    Optional<Passage> before = pledge.before();
    if (pledge.points() && before.isPresent()) {
      Stems.in(before.get()).stream().filter(stem -> !names.contains(stem)).forEach(stem -> near.put(stem, SENTENCE));
    }
    return near;
  }

  /// What the two share with what stands around them.
  double of(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream().mapToDouble(word -> word.getValue() * other.getOrDefault(word.getKey(), 0.0) * rarity.of(word.getKey())).sum();
  }

  /// What the two share in their own words or subjects.
  double own(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream().filter(word -> word.getValue() > AROUND && other.getOrDefault(word.getKey(), 0.0) > AROUND)
        .mapToDouble(word -> rarity.of(word.getKey())).sum();
  }
}
