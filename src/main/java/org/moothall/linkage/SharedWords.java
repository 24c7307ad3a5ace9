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

  private final Rarity rarity;
  private final Set<String> names;

  /// @param names the stems that every paper of the body holds
  SharedWords(Rarity rarity, Set<String> names) {
    this.rarity = rarity;
    this.names = names;
  }

  /// The stems of a sentence and of what stands around it, each with how near it stands.
  Map<String, Nearness> near(Point point, Passage sentence) {
    Map<String, Nearness> near = new HashMap<>();
    point.around(sentence).forEach(stem -> near.put(stem, Nearness.AROUND));
    point.item().title().ifPresent(title -> Stems.in(title).forEach(stem -> near.put(stem, point.item().standing() ? Nearness.STANDING : Nearness.SUBJECT)));
    point.lead().forEach(lead -> Stems.in(lead).forEach(stem -> near.put(stem, Nearness.SUBJECT)));
    Stems.in(sentence).forEach(stem -> near.put(stem, Nearness.SENTENCE));
    near.keySet().removeAll(names);
    return near;
  }

  /// Whether what was to be done is the matter that an item has for its title.
  boolean isTitle(Point point, Map<String, Nearness> asked) {
    Set<String> stems = telling(point.item().title().stream());
    return !stems.isEmpty() && stems.stream().allMatch(stem -> asked.getOrDefault(stem, Nearness.STANDING) != Nearness.STANDING);
  }

  /// Whether a point opens with a matter of several words that all stand around what was to be done: `Ken Burn footbridge: the planks were laid.`
  boolean isLead(Point point, Map<String, Nearness> asked) {
    Set<String> stems = telling(point.lead().stream());
    return stems.size() > 1 && stems.stream().allMatch(stem -> asked.getOrDefault(stem, Nearness.STANDING) != Nearness.STANDING);
  }

  private Set<String> telling(Stream<Passage> subject) {
    return subject.flatMap(words -> Stems.in(words).stream()).filter(stem -> !names.contains(stem)).collect(Collectors.toSet());
  }

  /// The same of what was to be done. Words that hardly say what, such as "will do so", take on those of the sentence before.
  Map<String, Nearness> near(Pledge pledge) {
    Map<String, Nearness> near = near(pledge.point(), pledge.words());
    Optional<Passage> before = pledge.before();
    if (pledge.points(names) && before.isPresent()) {
      Stems.in(before.get()).stream().filter(stem -> !names.contains(stem)).forEach(stem -> near.put(stem, Nearness.SENTENCE));
    }
    return near;
  }

  /// What the two share with what stands around them.
  double of(Map<String, Nearness> one, Map<String, Nearness> other) {
    return shared(one, other).mapToDouble(word -> word.one().weight() * word.other().weight() * rarity.of(word.stem())).sum();
  }

  /// What the two share in their own words or subjects.
  double own(Map<String, Nearness> one, Map<String, Nearness> other) {
    return shared(one, other).filter(word -> word.one() != Nearness.AROUND && word.other() != Nearness.AROUND).mapToDouble(word -> rarity.of(word.stem())).sum();
  }

  /// A word of both, with how near it stands to each.
  private record Shared(String stem, Nearness one, Nearness other) {}

  private static Stream<Shared> shared(Map<String, Nearness> one, Map<String, Nearness> other) {
    return one.entrySet().stream().flatMap(word -> Optional.ofNullable(other.get(word.getKey())).filter(near -> word.getValue().tells(near))
        .map(near -> new Shared(word.getKey(), word.getValue(), near)).stream());
  }
}
