package org.moothall.check;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.fact.Figure;
import org.moothall.record.DocumentRecord;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// Finds figures without the day or period that they are of.
///
/// `Satisfaction had risen to 67%.` leaves the reader to guess; `Satisfaction had risen to 67% in March 2024.` does not.
final class UndatedFigures {

  private static final Wording PERIOD = Wording.of(
      "(?i)\\b(?:(?:this|last|previous|next|each|every|per|a|the) (?:\\p{L}+ )?(?:day|week|month|quarter|year)|quarter|q[1-4]|annual(?:ly)?|monthly|weekly|daily|year[- ]end|to date"
          + "|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d)\\b");

  private UndatedFigures() {}

  static Stream<Remark> of(DocumentRecord record) {
    List<Passage> sentences = record.text().all().sentences();
    return record.facts().list(Figure.class).stream().map(figure -> figure.evidence().getFirst().span()).distinct()
        .filter(span -> sentences.stream().filter(sentence -> sentence.span().overlaps(span)).noneMatch(UndatedFigures::dated))
        .map(UndatedFigures::remark);
  }

  private static boolean dated(Passage sentence) {
    return PERIOD.in(sentence) || !Dates.find(sentence).isEmpty();
  }

  private static Remark remark(Span figure) {
    return new Remark(RemarkCode.FIGURE_WITHOUT_DATE, figure, "no day or period is given for this figure");
  }
}
