package org.moothall.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.moothall.score.Account.Figure;
import org.moothall.score.Account.Item;

/// Compares figures, where there are any: value and unit, then the previous value and the target.
final class FigureMarker {

  private FigureMarker() {}

  static void mark(Account gold, Account found, Marks marks) {
    List<Figure> labels = gold.all(Item::figures);
    List<Figure> figures = found.all(Item::figures);
    if (labels.isEmpty() && figures.isEmpty()) {
      return;
    }
    Pairing<Figure, Figure> pairing = Pairing.of(labels, figures, FigureMarker::same).withoutExtra(extra -> gold.isPartial());
    marks.judge(Field.FIGURE, pairing, FigureMarker::describe, FigureMarker::describe);
    marks.judgeRules(pairing);
    for (Pairing.Pair<Figure, Figure> pair : pairing.pairs()) {
      further(Field.FIGURE_PREVIOUS, pair.gold().previous(), pair.found().previous(), marks);
      further(Field.FIGURE_TARGET, pair.gold().target(), pair.found().target(), marks);
    }
  }

  private static void further(Field field, Optional<Double> label, Optional<Double> found, Marks marks) {
    marks.countValue(field, label, found, label.equals(found));
  }

  /// Units agree by their first letter: `minutes` and `min`; without a labelled unit any will do.
  private static boolean same(Figure gold, Figure found) {
    return gold.value().equals(found.value()) && (gold.unit().isEmpty() || initial(gold.unit()).equals(initial(found.unit())));
  }

  private static String initial(String unit) {
    String plain = PlainWords.of(unit).plain();
    return plain.isEmpty() ? "" : Character.toString(plain.codePointAt(0));
  }

  private static String describe(Figure figure) {
    return figure.value().map(FigureMarker::plain).orElse("?") + " " + figure.unit() + " " + figure.about();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
