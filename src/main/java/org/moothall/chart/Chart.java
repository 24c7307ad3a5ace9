package org.moothall.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.moothall.fact.Amount;

/// Bars of one scale, one below the other, with marks for what each is compared with. Places along the scale are percentages of the
/// width, so that the picture fits any; places down are pixels.
///
/// @param bars the bars, from above
/// @param ticks the numbers of the scale
/// @param zero where nought stands
public record Chart(List<Bar> bars, List<Tick> ticks, double zero) {

  /// A bar.
  ///
  /// @param top where its row begins
  /// @param from where it begins
  /// @param width how long it is
  /// @param end where its value stands
  /// @param inside whether its number stands within the bar, where behind it there is no room or a mark
  /// @param marks what it is compared with
  public record Bar(Measure measure, int top, double from, double width, double end, boolean inside, List<Mark> marks) {}

  /// A value that a bar is compared with.
  public record Mark(Measure.Compared compared, double at) {}

  /// A number of the scale.
  public record Tick(double at, String shown) {}

  /// How high a row is.
  private static final int ROW = 56;

  private static final int MOST = 40;
  private static final int STEPS = 4;
  // The last number of the scale stands around its place and needs room beyond it.
  private static final double ROOM = 94;
  private static final double LATE = 72;
  // About as much as a number takes of the width of a phone.
  private static final double NUMBER = 22;

  public Chart {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
  }

  /// The chart of some measures, which must be of one unit; of very many, the first forty.
  ///
  /// @param percent whether they are shares of a hundred
  public static Chart of(List<Measure> measures, boolean percent) {
    List<Measure> shown = measures.stream().limit(MOST).toList();
    double least = Math.min(0, values(shown).min().orElse(0));
    double most = Math.max(0, values(shown).max().orElse(0));
    double step = step(most - least);
    double from = Math.floor(least / step) * step;
    double to = percent && from >= 0 && most <= 100 ? 100 : Math.max(from + step, Math.ceil(most / step) * step);
    Scale scale = new Scale(from, to);
    List<Bar> bars = IntStream.range(0, shown.size()).mapToObj(row -> scale.bar(shown.get(row), row * ROW)).toList();
    return new Chart(bars, scale.ticks(percent && to == 100 ? 25 : step), scale.at(0));
  }

  /// The kinds of what bars are compared with, each once.
  public List<String> kinds() {
    return bars.stream().flatMap(bar -> bar.marks().stream()).map(mark -> mark.compared().kind()).distinct().toList();
  }

  /// How high the bars are together.
  public int foot() {
    return bars.size() * ROW;
  }

  /// How high all is, the numbers of the scale included.
  public int height() {
    return foot() + 24;
  }

  private static DoubleStream values(List<Measure> measures) {
    return measures.stream().flatMapToDouble(
        measure -> DoubleStream.concat(DoubleStream.of(measure.value()), measure.compared().stream().mapToDouble(Measure.Compared::value)));
  }

  /// A step of one, two or five and noughts, of which about four make up the range.
  private static double step(double range) {
    if (!(range > 0) || Double.isInfinite(range)) {
      return 1;
    }
    double raw = range / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double first = raw / power;
    return power * (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10);
  }

  private record Scale(double from, double to) {

    double at(double value) {
      return round((value - from) / (to - from) * ROOM);
    }

    Bar bar(Measure measure, int top) {
      double end = at(measure.value());
      double start = Math.min(at(0), end);
      List<Mark> marks = measure.compared().stream().map(compared -> new Mark(compared, at(compared.value()))).toList();
      boolean inside = end > LATE || (end > NUMBER && marks.stream().anyMatch(mark -> mark.at() >= end && mark.at() < end + NUMBER));
      return new Bar(measure, top, start, round(Math.abs(end - at(0))), end, inside, marks);
    }

    List<Tick> ticks(double step) {
      int count = (int) Math.min(12, Math.round((to - from) / step));
      return IntStream.rangeClosed(0, count).mapToObj(index -> from + index * step).map(value -> new Tick(at(value), number(value))).toList();
    }

    private static double round(double value) {
      return Math.round(value * 100) / 100.0;
    }

    private static String number(double value) {
      BigDecimal rounded = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
      return Amount.grouped(rounded);
    }
  }
}
