package org.moothall.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How often something came up, year by year: a row of small bars.
///
/// @param first the first year
/// @param counts a count for each year from the first on
record Trend(int first, List<Integer> counts) {

  private static final int MOST_YEARS = 16;
  private static final int STEP = 5;
  private static final int HEIGHT = 16;

  Trend {
    counts = List.copyOf(counts);
  }

  /// The counts of some years, in a range that several trends can share; of a long range its end.
  static Trend of(Map<Integer, Integer> years, int first, int last) {
    int from = Math.max(first, last - MOST_YEARS + 1);
    return new Trend(from, IntStream.rangeClosed(from, last).map(year -> years.getOrDefault(year, 0)).boxed().toList());
  }

  /// Whether there is anything to draw: something in one of several years.
  public boolean isDrawn() {
    return counts.size() > 1 && counts.stream().anyMatch(count -> count > 0);
  }

  /// The width of the drawing; its height is 16.
  public int width() {
    return counts.size() * STEP;
  }

  /// The bars as the path of a line that is three units wide. A year without any has a dot at the foot.
  public String path() {
    int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
    return IntStream.range(0, counts.size())
        .mapToObj(year -> "M" + (year * STEP + 2) + " " + HEIGHT + "V" + (HEIGHT - height(counts.get(year), most)))
        .collect(Collectors.joining());
  }

  /// The same in words: `2019: 2, 2021: 5`.
  public String words() {
    return IntStream.range(0, counts.size()).filter(year -> counts.get(year) > 0)
        .mapToObj(year -> (first + year) + ": " + counts.get(year)).collect(Collectors.joining(", "));
  }

  private static int height(int count, int most) {
    return count == 0 ? 1 : Math.max(3, Math.round(count * (float) HEIGHT / most));
  }
}
