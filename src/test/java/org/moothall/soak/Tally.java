package org.moothall.soak;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What came of requests of one kind: how many had which status, and how long they took.
///
/// All that came since the start is counted; times are those since they were last told.
final class Tally {

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private long[] micros = new long[1_024];
  private int timed;

  /// @param status that of the answer, 0 where there was none
  synchronized void add(int status, long nanos) {
    statuses.merge(status, 1, Integer::sum);
    if (timed == micros.length) {
      micros = Arrays.copyOf(micros, timed * 2);
    }
    micros[timed++] = nanos / 1_000;
  }

  synchronized int count() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized int without(int status) {
    return count() - statuses.getOrDefault(status, 0);
  }

  /// Statuses with their counts.
  synchronized String told() {
    return statuses.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining(", "));
  }

  /// The median, the 99th percentile and the longest in milliseconds, of what was added since the last call.
  synchronized String times() {
    long[] sorted = Arrays.copyOf(micros, timed);
    Arrays.sort(sorted);
    timed = 0;
    return sorted.length == 0 ? "– | – | –" : "%.1f | %.0f | %.0f".formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))] / 1_000.0;
  }
}
