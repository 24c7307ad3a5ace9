package org.moothall.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// The profile of a layout: how it is recognised, and what it is.
///
/// A profile `vocabulary/layouts/NAME.tsv` has one property a line: `like` takes over the lines of another profile, `kind`,
/// `standing`, `headings` and `traits` say what the layout is (the last line of a key counts), and each `feature` tells by
/// weight, zone and pattern what speaks for it.
record LayoutProfile(Layout layout, List<Feature> features) {

  /// Where a feature may stand.
  enum Zone {
    FIRST, HEAD, ANYWHERE
  }

  /// What a line of the layout looks like; one that occurs in several profiles is looked for once.
  record Sign(Zone zone, String pattern) {}

  /// What speaks for a layout, or against it where the weight is negative.
  record Feature(Sign sign, double weight) {}

  static LayoutProfile read(String name) {
    List<List<String>> rows = rows(name);
    Map<String, String> properties = new LinkedHashMap<>();
    List<Feature> features = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.getFirst().equals("feature")) {
        features.add(new Feature(new Sign(Zone.valueOf(row.get(2)), Wording.of(row.get(3)).pattern().pattern()), Double.parseDouble(row.get(1))));
      } else {
        properties.put(row.getFirst(), row.get(1));
      }
    }
    return new LayoutProfile(layout(name, properties), features);
  }

  private static List<List<String>> rows(String name) {
    return Vocabulary.rows("layouts/" + name).stream()
        .flatMap(row -> row.getFirst().equals("like") ? rows(row.get(1)).stream() : Stream.of(row)).toList();
  }

  private static Layout layout(String name, Map<String, String> properties) {
    return new Layout(name, properties.getOrDefault("kind", ""), properties.getOrDefault("standing", ""),
        words(properties, "headings").map(HeadingStyle::valueOf).toList(),
        words(properties, "traits").map(Layout.Trait::valueOf).collect(Collectors.toSet()));
  }

  private static Stream<String> words(Map<String, String> properties, String key) {
    return Stream.of(properties.getOrDefault(key, "").split(" ")).filter(word -> !word.isEmpty()).map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
