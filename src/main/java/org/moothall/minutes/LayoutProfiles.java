package org.moothall.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.minutes.LayoutProfile.Feature;
import org.moothall.minutes.LayoutProfile.Sign;
import org.moothall.text.Passage;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Tells which layout a text has, by the weighted features of the profiles that `vocabulary/layouts.tsv` lists.
final class LayoutProfiles {

  private static final int HEAD_LINES = 14;
  private static final int SEARCHED_LINES = 300;
  private static final int SEARCHED_CHARACTERS = 240;
  private static final double THRESHOLD = 2.0;
  private static final Wording NEVER = Wording.of("(?!)");
  private static final String UNKNOWN = "generic";
  private static final List<LayoutProfile> PROFILES = Vocabulary.words("layouts").stream().map(LayoutProfile::read).toList();
  private static final Map<Sign, Wording> PATTERNS = PROFILES.stream().flatMap(profile -> profile.features().stream()).map(Feature::sign)
      .distinct().collect(Collectors.toUnmodifiableMap(sign -> sign, sign -> Wording.of(sign.pattern())));

  private LayoutProfiles() {}

  static Layout named(String name) {
    return PROFILES.stream().map(LayoutProfile::layout).filter(layout -> layout.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("[minutes] no layout " + name));
  }

  /// The layout whose features weigh most, the first listed of those that weigh alike; the unknown one where none weighs enough.
  static Layout recognise(List<Line> lines) {
    List<Passage> words = lines.stream().limit(SEARCHED_LINES).map(Line::passage)
        .map(line -> line.length() <= SEARCHED_CHARACTERS ? line : line.part(0, SEARCHED_CHARACTERS)).toList();
    if (words.isEmpty()) {
      return named(UNKNOWN);
    }
    Passage whole = words.getFirst().through(words.getLast());
    Map<Sign, Boolean> found = new HashMap<>();
    Layout best = named(UNKNOWN);
    double most = 0;
    for (LayoutProfile profile : PROFILES) {
      double weight = profile.features().stream().filter(feature -> found.computeIfAbsent(feature.sign(), sign -> occurs(sign, words, whole)))
          .mapToDouble(Feature::weight).sum();
      if (weight >= THRESHOLD && weight > most) {
        best = profile.layout();
        most = weight;
      }
    }
    return best;
  }

  private static boolean occurs(Sign sign, List<Passage> lines, Passage whole) {
    int last = switch (sign.zone()) {
      case FIRST -> 1;
      case HEAD -> HEAD_LINES;
      case ANYWHERE -> lines.size();
    };
    Wording wording = PATTERNS.getOrDefault(sign, NEVER);
    if (!wording.mayBeIn(whole)) {
      return false;
    }
    for (Passage line : lines.subList(0, Math.min(last, lines.size()))) {
      if (wording.in(line)) {
        return true;
      }
    }
    return false;
  }
}
