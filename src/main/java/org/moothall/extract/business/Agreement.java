package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// That something was settled, where no body does it in so many words.
///
/// `There was general agreement that meetings should rotate.` · `The Council were unanimously in favour.` · `A resolution was passed to adopt the
/// policy.` · `The Chair announced that the Sub-Committee had decided to grant the licence.`
final class Agreement {

  private static final Set<String> SETTLES = Words.settling("settle");
  private static final Set<String> ADVERBS = Words.settling("adverb");
  private static final Set<String> BODIES = Words.settling("body");
  private static final Set<String> PROPOSES = Set.of("should", "be");
  private static final int ANNOUNCED_BY = 8;
  private static final int SHORT = 12;
  private static final int REACH = 24;

  private Agreement() {}

  /// The verb that tells what was done.
  ///
  /// @param met whose agreement counts
  static Optional<String> find(Words words, BodyThatMet met) {
    if (announces(words, met)) {
      return Optional.of("decided");
    }
    if (isConsensus(words) || isInFavour(words, met)) {
      return Optional.of("agreed");
    }
    return passed(words);
  }

  private static boolean isConsensus(Words words) {
    int at = words.is(2, "general", "unanimous", "broad", "full", "a") ? 3 : 2;
    boolean agreement = words.is(0, "there") && words.is(1, "was") && words.is(at, "agreement", "consensus") && words.is(at + 1, "that");
    return agreement && IntStream.range(at + 2, at + 2 + REACH).anyMatch(next -> words.is(next, PROPOSES));
  }

  private static boolean isInFavour(Words words, BodyThatMet met) {
    int end = words.is(words.size() - 1, ".") ? words.size() - 1 : words.size();
    int being = words.before(end - 2, ADVERBS);
    int body = words.before(being, ADVERBS);
    return end > 4 && end < SHORT && words.is(end - 1, "favour") && words.is(end - 2, "in") && words.is(being, "was", "were") && words.is(body, BODIES) && met.is(words, body) && isWhole(words, body);
  }

  /// Not `Four members`, `No members`, `The Labour group`: all of those who met, or the body by its name.
  private static boolean isWhole(Words words, int body) {
    boolean named = !BodyThatMet.isAnyone(words, body) && IntStream.range(1, body).allMatch(words::capitalised);
    return body == 0 || (words.is(0, "the", "all") && (body == 1 || named));
  }

  /// The verb of what was resolved: `adopt` in `A resolution was passed to adopt the policy`.
  private static Optional<String> passed(Words words) {
    int at = words.is(0, "a", "the") ? 1 : 0;
    int verb = words.is(at + 2, ADVERBS) ? at + 3 : at + 2;
    boolean passed = words.is(at, "resolution") && words.is(at + 1, "was") && words.is(verb, "passed", "made") && (words.is(verb + 1, "that") || (words.is(verb + 1, "to") && (TaskVerbs.isBase(words.at(verb + 2)) || MainVerb.ofVerb(words.at(verb + 2)).isPresent())));
    return passed ? Optional.of(words.at(verb + 2)) : Optional.empty();
  }

  /// Whether a chair announces what the body decided.
  static boolean announces(Words words, BodyThatMet met) {
    for (int at = 2; at < ANNOUNCED_BY; at++) {
      if (words.is(at, "announced") && words.is(at + 1, "that")) {
        int body = words.is(at + 2, "the") ? at + 3 : at + 2;
        int verb = body + 2 + (words.is(body + 2, ADVERBS) ? 1 : 0);
        return words.is(body, BODIES) && met.is(words, body) && words.is(body + 1, "had") && words.is(verb, SETTLES) && words.is(verb + 1, "to", "that");
      }
    }
    return false;
  }
}
