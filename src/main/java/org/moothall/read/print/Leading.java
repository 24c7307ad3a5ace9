package org.moothall.read.print;

import java.util.Arrays;
import java.util.List;

/// The distance of the lines of one paragraph in a document, as a multiple of their size.
final class Leading {

  private static final double USUAL = 1.2;
  private static final double SHARE = 0.15;
  private static final double SAME = 0.06;

  private Leading() {}

  /// The smallest distance that a fair share of neighbours have; the usual one where there are too few to tell.
  static double of(List<List<Entry>> flows) {
    double[] steps = flows.stream().flatMapToDouble(flow -> Arrays.stream(steps(flow))).filter(step -> step > 0.9 && step < 2.6).sorted().toArray();
    for (int i = 0; i < steps.length; i++) {
      double from = steps[i];
      long near = Arrays.stream(steps, i, steps.length).takeWhile(step -> step <= from + SAME).count();
      if (near >= 3 && near >= SHARE * steps.length) {
        return steps[i + (int) near / 2];
      }
    }
    return USUAL;
  }

  private static double[] steps(List<Entry> flow) {
    double[] steps = new double[Math.max(0, flow.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      PrintedLine line = flow.get(i + 1).line();
      boolean rows = flow.get(i).row() || flow.get(i + 1).row();
      steps[i] = rows ? 0 : (line.base() - flow.get(i).last()) / Math.max(1, line.size());
    }
    return steps;
  }
}
