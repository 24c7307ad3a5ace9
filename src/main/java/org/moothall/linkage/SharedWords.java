package org.moothall.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.text.Passage;

/// How much a sentence shares with something that was to be done, in words as telling as one that stands in two sentences only.
///
/// A word counts fully where both sentences hold it, and less where it stands around one of them.
final class SharedWords {

  private static final double SENTENCE = 1.0;
  private static final double SUBJECT = 0.9;
  private static final double STANDING = 0.89;
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
    point.item().title().ifPresent(title -> Stems.in(title).forEach(stem -> near.put(stem, point.item().standing() ? STANDING : SUBJECT)));
    point.lead().forEach(lead -> Stems.in(lead).forEach(stem -> near.put(stem, SUBJECT)));
    Stems.in(sentence).forEach(stem -> near.put(stem, SENTENCE));
    near.keySet().removeAll(names);
    return near;
  }

  /// Whether what was to be done is the matter that an item has for its title.
  boolean isTitle(Point point, Map<String, Double> asked) {
    Set<String> stems = telling(point.item().title().stream());
    return !stems.isEmpty() && stems.stream().allMatch(stem -> asked.getOrDefault(stem, STANDING) != STANDING);
  }

  /// Whether a point opens with a matter of several words that all stand around what was to be done: `Ken Burn footbridge: the planks were laid.`
  boolean isLead(Point point, Map<String, Double> asked) {
    Set<String> stems = telling(point.lead().stream());
    return stems.size() > 1 && stems.stream().allMatch(stem -> asked.getOrDefault(stem, STANDING) != STANDING);
  }

  private Set<String> telling(Stream<Passage> subject) {
    return subject.flatMap(words -> Stems.in(words).stream()).filter(stem -> !names.contains(stem)).collect(Collectors.toSet());
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
    return one.entrySet().stream().filter(word -> tells(word.getValue(), other.getOrDefault(word.getKey(), 0.0)))
        .mapToDouble(word -> word.getValue() * other.getOrDefault(word.getKey(), 0.0) * rarity.of(word.getKey())).sum();
  }

  /// What the two share in their own words or subjects.
  double own(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream().filter(word -> word.getValue() > AROUND && other.getOrDefault(word.getKey(), 0.0) > AROUND)
        .filter(word -> tells(word.getValue(), other.getOrDefault(word.getKey(), 0.0)))
        .mapToDouble(word -> rarity.of(word.getKey())).sum();
  }

  /// That two things came up under a title that most meetings have tells nothing.
  private static boolean tells(double one, double other) {
    return one != STANDING || other != STANDING;
  }
}
