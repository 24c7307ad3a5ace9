package org.moothall.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.moothall.text.Vocabulary;

/// Tells which layout a text has, by the weighted features of `vocabulary/layouts.tsv`.
final class LayoutProfiles {

  private static final int HEAD_LINES = 14;
  private static final double THRESHOLD = 2.0;
  private static final List<Feature> FEATURES = Vocabulary.rows("layouts").stream().map(LayoutProfiles::feature).toList();

  private LayoutProfiles() {}

  /// Where a feature may stand.
  private enum Zone {
    FIRST, HEAD, ANYWHERE
  }

  private record Feature(Layout layout, double weight, Zone zone, Pattern pattern) {

    boolean occurs(List<Line> lines) {
      int last = switch (zone) {
        case FIRST -> 1;
        case HEAD -> HEAD_LINES;
        case ANYWHERE -> lines.size();
      };
      return lines.stream().limit(last).anyMatch(line -> pattern.matcher(line.words()).find());
    }
  }

  private static Feature feature(List<String> row) {
    return new Feature(Layout.valueOf(row.get(0)), Double.parseDouble(row.get(1)), Zone.valueOf(row.get(2)), Pattern.compile(row.get(3)));
  }

  /// The layout whose features weigh most, or the generic one where none weighs enough.
  static Layout recognise(List<Line> lines) {
    Map<Layout, Double> weights = new EnumMap<>(Layout.class);
    for (Feature feature : FEATURES) {
      if (feature.occurs(lines)) {
        weights.merge(feature.layout(), feature.weight(), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= THRESHOLD)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Layout.GENERIC);
  }
}
