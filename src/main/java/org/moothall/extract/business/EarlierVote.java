package org.moothall.extract.business;

import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// A vote that was taken elsewhere or before, of which a report tells.
///
/// `The Parks Board had recommended it by six votes to two.`; not `The Chair had left, and the motion was carried by six votes to two.`
final class EarlierVote {

  private static final Wording HAD = Wording.of("\\b(?:had|has) (?:already |previously |since |unanimously )?(?:recommended|voted|agreed|approved|resolved|decided|rejected|refused|supported)\\b(?:(?!\\b(?:was|were|motion|amendment)\\b)[^.;,]){0,80}?\\bby (?:\\d{1,3}|\\p{L}{3,9}) votes? to\\b");

  /// `At the last meeting a motion was lost for want of a seconder.`
  private static final Wording LAST_TIME = Wording.of("^\\W*At (?:the|its|their) (?:last|previous) meeting\\b");

  private EarlierVote() {}

  static boolean is(Passage words) {
    return (words.folded().contains(" votes to ") && HAD.in(words)) || LAST_TIME.in(words);
  }
}
