package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What was moved in a sentence of prose and passed in the same breath.
///
/// `Cllr Pell proposed that the Clerk obtain three prices, seconded by Cllr Stone. All in favour.` · `Moved by Pell, seconded by
/// Stone, to direct staff to draw a map. Motion carried.`; not where it was lost, withdrawn or amended, or nothing is told.
final class PassedMotion {

  private static final Wording MOVED = Wording.of("(?i)\\b(?:moved|proposed|motion)\\b[^.;:]{0,120}?[\\s,](?<limb>(?:that|to)\\s\\p{L}.{5,})");
  private static final Wording PASSED = Wording.of("(?i)\\b(?:carried|all (?:were |was |councillors |members )?(?:agreed|in favour|in favor)|agreed unanimously|unanimously agreed|passed|resolved|unanimous)\\b");
  private static final Wording LOST = Wording.of("(?i)\\b(?:lost|defeated|withdrawn|not carried|failed|amendment|not agreed|tabled|recommend(?:ed|s)?)\\b");
  private static final int LONGEST = 900;

  private PassedMotion() {}

  /// What was passed of the sentence at a place, as the next one tells or itself.
  static Optional<Passage> at(List<Passage> sentences, int at) {
    Passage sentence = sentences.get(at);
    Matcher moved = sentence.matcher(MOVED);
    if (sentence.length() > LONGEST || !moved.find() || LOST.in(sentence)) {
      return Optional.empty();
    }
    boolean next = at + 1 < sentences.size() && sentences.get(at + 1).length() <= LONGEST && PASSED.in(sentences.get(at + 1)) && !LOST.in(sentences.get(at + 1));
    return next || PASSED.in(sentence) ? Optional.of(sentence.from(moved.start("limb"))) : Optional.empty();
  }
}
