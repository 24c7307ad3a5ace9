package org.moothall.extract.business;

import java.util.Optional;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;

/// A paragraph that is a resolution from its first word on: `RESOLVED - that (a) the report be noted; and (b) …`.
final class ResolutionGrammar {

  private static final int LONGEST = 4_000;

  private ResolutionGrammar() {}

  static Optional<Resolution> opened(Passage paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    Words words = Words.of(paragraph);
    return Opening.find(words).filter(opening -> opening.marked() && opening.after() < Math.min(words.size(), 14)).map(opening -> new Resolution(
        Limbs.of(paragraph, words.start(opening.after())), MainVerb.ofVerb(opening.verb()).orElse(Outcome.RESOLVED), opening.byChair(), "decision/opener", 0.95));
  }
}
