package org.moothall.extract.business;

import java.util.Set;

/// What `it was voted` and `it was recommended` open, which elsewhere only tell of an opinion.
///
/// `It was voted 5 - 1 that the fee would stay` · `It was recommended to Council that the fees rise`; not `It was recommended that
/// residents read the leaflet`.
final class Impersonal {

  private static final Set<String> ADVERBS = Words.settling("adverb");
  private static final Set<String> BODIES = Words.settling("body");
  private static final int NEAR = 9;

  private Impersonal() {}

  /// Whether "voted" at a place is followed by what was voted.
  static boolean counts(Words words, int at) {
    int that = at + 1;
    while (that < at + NEAR && !words.is(that, "that", "to")) {
      that++;
    }
    return words.is(that, "that", "to") && !words.is(that - 1, "as", "due");
  }

  /// Whether "recommended" at a place tells to which body.
  static boolean recommends(Words words, int at) {
    int body = words.at(at + 2).equals("the") ? at + 3 : at + 2;
    boolean to = words.at(at + 1).equals("to") && (words.is(body, BODIES) || words.at(body).equals("full")) && !words.is(body, "members", "meeting");
    return to && words.at(words.before(at, ADVERBS)).equals("was") && words.at(0).equals("it");
  }
}
