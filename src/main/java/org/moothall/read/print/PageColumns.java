package org.moothall.read.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells a page of prose in two columns and gives its lines in the order of reading: left column, then right.
///
/// It is sure of two columns only where a free strip runs down the middle of many lines and both sides are filled to
/// their edges, as prose is and tables are not. All other pages are read across.
final class PageColumns {

  private static final int FEWEST_LINES = 12;
  private static final double NARROWEST_STRIP = 9;
  private static final double FULL = 0.85;
  private static final double MOST = 0.6;

  private PageColumns() {}

  /// A free strip and the lines along it.
  private record Strip(double middle, int from, int to) {

    int lines() {
      return to - from;
    }
  }

  static List<List<PrintedLine>> inOrder(List<PrintedLine> lines) {
    Optional<Strip> strip = strip(lines).filter(found -> isProse(lines.subList(found.from(), found.to()), found.middle()));
    if (strip.isEmpty()) {
      return List.of(lines);
    }
    List<PrintedLine> along = lines.subList(strip.get().from(), strip.get().to());
    List<List<PrintedLine>> flows = new ArrayList<>();
    flows.add(lines.subList(0, strip.get().from()));
    flows.add(side(along, strip.get().middle(), true));
    flows.add(side(along, strip.get().middle(), false));
    flows.addAll(inOrder(lines.subList(strip.get().to(), lines.size())));
    return flows.stream().filter(flow -> !flow.isEmpty()).toList();
  }

  private static Optional<Strip> strip(List<PrintedLine> lines) {
    double left = lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
    Optional<Strip> best = Optional.empty();
    for (int step = 40; step <= 60; step++) {
      Optional<Strip> strip = longest(lines, left + (right - left) * step / 100);
      if (strip.isPresent() && strip.get().lines() > best.map(Strip::lines).orElse(2 * FEWEST_LINES / 2)) {
        best = strip;
      }
    }
    return best;
  }

  private static Optional<Strip> longest(List<PrintedLine> lines, double middle) {
    int from = 0;
    Strip best = new Strip(middle, 0, 0);
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || crosses(lines.get(i), middle)) {
        best = i - from > best.lines() ? new Strip(middle, from, i) : best;
        from = i + 1;
      }
    }
    return best.lines() == 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean crosses(PrintedLine line, double middle) {
    double half = NARROWEST_STRIP / 2;
    return line.words().stream().anyMatch(word -> word.left() < middle + half && word.right() > middle - half);
  }

  private static boolean isProse(List<PrintedLine> lines, double middle) {
    return isFilled(side(lines, middle, true)) && isFilled(side(lines, middle, false));
  }

  private static boolean isFilled(List<PrintedLine> side) {
    if (side.size() < FEWEST_LINES) {
      return false;
    }
    double left = side.stream().mapToDouble(PrintedLine::left).min().orElseThrow();
    double right = side.stream().mapToDouble(PrintedLine::right).max().orElseThrow();
    long full = side.stream().filter(line -> line.right() - left > FULL * (right - left)).count();
    long words = side.stream().mapToLong(line -> line.words().size()).sum();
    return full >= MOST * side.size() && words >= 4L * side.size();
  }

  private static List<PrintedLine> side(List<PrintedLine> lines, double middle, boolean left) {
    List<PrintedLine> side = new ArrayList<>();
    for (PrintedLine line : lines) {
      int before = (int) line.words().stream().filter(word -> word.right() < middle).count();
      int from = left ? 0 : before;
      int to = left ? before : line.words().size();
      if (from < to) {
        side.add(line.part(from, to));
      }
    }
    return side;
  }
}
