package org.moothall.extract.business;

import java.util.Set;

/// Tells whether what follows `agreed` is to be done or was decided, or is no more than an opinion.
///
/// `agreed that the plan be adopted` · `agreed the paths should be swept` · `agreed that, since the hall was let, the library should be asked`; not
/// `agreed that there was a need`.
final class ToBeDone {

  private static final Set<String> BECOMES = Set.of("become", "act", "serve", "continue", "remain", "chair", "represent", "join", "stand", "stay", "take", "go", "attend");
  private static final Set<String> ADVERBS = Words.settling("adverb");
  private static final int FURTHEST_REASON = 40;

  private ToBeDone() {}

  /// `it was agreed the paths should be swept`: what is to be, without "that".
  static boolean isDue(Words words, int from) {
    if (isToBe(words, from)) {
      return true;
    }
    if (!words.is(from, "the", "these", "this", "a", "an", "all", "our", "we", "no", "members", "officers", "not") && !words.capitalised(from)) {
      return false;
    }
    for (int at = from + 1; at < from + 12 && !words.is(at, ".", ";", ":"); at++) {
      if (words.is(at, "should", "would", "will", "shall", "be")) {
        return true;
      }
    }
    return false;
  }

  /// `All agreed box to be left open`
  private static boolean isToBe(Words words, int from) {
    for (int at = from; at < from + 8 && !words.is(at, ".", ";", ":", ",", "that"); at++) {
      if (words.at(at).equals("to") && words.at(at + 1).equals("be")) {
        return at > from;
      }
    }
    return false;
  }

  /// `agreed that she might stay`, not `agreed that more could be done`.
  private static boolean isLeave(Words words, int at) {
    return words.is(at, "might", "could", "may", "can") && words.is(at + 1, "stay", "remain", "keep", "attend", "use", "proceed", "continue", "speak", "go", "take");
  }

  /// `agreed that the plan be adopted`, `agreed that officers would report` settle; `agreed that there was a need` is an opinion.
  static boolean settles(Words words, int at) {
    int that = Opening.skipConsent(words, at + 1);
    while (words.at(that).equals(",") || words.is(that, ADVERBS)) {
      that++;
    }
    if (!words.at(at).startsWith("agree") || !words.at(that).equals("that") || that + 1 >= words.size()) {
      return true;
    }
    for (int next = afterReason(words, that + 1); next < Math.min(words.size(), at + 60); next++) {
      if (words.is(next, "be", "would", "should", "will", "shall") || isLeave(words, next)) {
        return true;
      }
      if (words.is(next, "was", "were", "is", "are", "had", "has", "needs", "need")) {
        return words.at(next + 1).equals("to") && words.at(next + 2).equals("be");
      }
    }
    return MainVerb.find(words, at + 2).isPresent() || isWish(words, that + 1) || LimbWording.isCommand(words, that);
  }

  /// `agreed that, since the school was to attend in May, the library should be asked for June`: what is settled stands behind the reason.
  private static int afterReason(Words words, int from) {
    int at = from;
    while (words.is(from, "since", "as", "because", "given") && at < from + FURTHEST_REASON && !words.is(at, "should", "would", "be", ".", ";")) {
      at++;
    }
    return words.is(at, "should", "would", "be") ? at : from;
  }

  /// `that Cllr Pell become the third signatory`, `that the Clerk attends the course`: the bare verb after a name says what is to be.
  private static boolean isWish(Words words, int from) {
    for (int next = from + 1; next < from + 8; next++) {
      String verb = words.at(next);
      String base = verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
      boolean does = BECOMES.contains(base) || (verb.endsWith("s") && TaskVerbs.isBase(base));
      if (does && words.capitalised(next - 1) && !words.capitalised(next)) {
        return true;
      }
    }
    return false;
  }
}
