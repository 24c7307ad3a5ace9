package org.moothall.extract.business;

import java.util.Set;
import org.moothall.text.Wording;

/// How the limbs of a resolution are worded: `that the lease be granted`, `to note the plan`, `officers be thanked`.
final class LimbWording {

  private static final Wording MARK = Wording.of("\\d{1,2}|[a-h]|[ivx]{1,4}");
  private static final int COMMAND = 24;
  private static final int CONDITION = 20;

  private LimbWording() {}

  /// Whether the words from a place settle something in the wording of a limb: `that …  be …`, `to …`, or a main verb.
  static boolean isLimb(Words words, int from) {
    int at = from;
    while (words.is(at, "\"", "'", "(", ")", "*", "-") || (MARK.is(words.at(at)) && words.is(at + 1, ")", "."))) {
      at++;
    }
    at += words.at(at).equals("decision") ? 1 : 0;
    at = words.is(at, "subject") ? afterComma(words, at) : at;
    boolean that = words.at(at).equals("that");
    boolean infinitive = words.at(at).equals("to") && isWord(words.at(at + 1), 3);
    return infinitive || (that && (isSubjunctive(words, at) || MainVerb.find(words, at + 1).isPresent())) || isSubjunctive(words, at) || MainVerb.find(words, at).isPresent();
  }

  /// `Subject to 3 below, to give consent`: where the words go on after the condition.
  private static int afterComma(Words words, int from) {
    int at = from;
    while (at < from + CONDITION && at < words.size() && !words.at(at).equals(",")) {
      at++;
    }
    return words.at(at).equals(",") && words.is(at + 1, "to", "that") ? at + 1 : from;
  }

  /// `officers be thanked`, not `there would be`, `should be`, `to be`.
  static boolean isSubjunctive(Words words, int from) {
    for (int at = from; at < Math.min(words.size(), from + MainVerb.FURTHEST) && !words.endsSentence(at, from); at++) {
      boolean told = words.is(at, "was", "were", "had", "proposed", "presented", "reported", "said", "asked", "suggested", "considered");
      if (told && at < from + 12) {
        return false;
      }
      int before = words.before(at, Set.of("not", "also", "now", "therefore"));
      boolean modal = words.is(before, "to", "would", "should", "could", "can", "will", "may", "might", "must", "shall", "cannot", "n't", "let");
      if (words.at(at).equals("be") && !modal && isWord(words.at(at + 1), 2)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words after "that" say what is to be done: `the Clerk be thanked`, `the Clerk obtain quotes`, not `it is late`.
  static boolean isCommand(Words words) {
    return isCommand(words, 0);
  }

  /// `that it report back in May`
  static boolean isReport(Words words) {
    return words.is(0, "that") && words.is(1, "it") && words.is(2, "report", "reports");
  }

  /// The same where "that" stands at a place.
  static boolean isCommand(Words words, int that) {
    for (int at = that + 1; at < Math.min(words.size(), that + COMMAND); at++) {
      boolean verb = at > that + 2 && (TaskVerbs.isBase(words.at(at)) || (words.is(at, "continue", "remain") && words.capitalised(at - 1))) && !words.capitalised(at) && !words.is(at - 1, "to", "a", "the", "of", "an", "and");
      verb |= isPresent(words, at) || (at == that + 2 && words.is(that + 1, "it", "they") && TaskVerbs.isBase(words.at(at)));
      if (words.at(at).equals("be") || verb) {
        return !words.is(at - 1, "to", "would", "should", "could", "will", "may", "might", "must");
      }
      if (words.is(at, "is", "are", "was", "were", "had", "has", "would", "will", "could", "should", ".") || (words.at(at).equals("may") && !words.capitalised(at))) {
        return false;
      }
    }
    return false;
  }

  /// `that the Clerk orders the lamps`, `that it reports to the next meeting`, `that the Council objects to the plan`
  private static boolean isPresent(Words words, int at) {
    String verb = words.at(at);
    String stem = verb.endsWith("ies") ? verb.substring(0, verb.length() - 3) + "y" : verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : "";
    boolean task = !stem.isEmpty() && (TaskVerbs.isBase(stem) || (stem.equals("object") && words.is(at + 1, "to")));
    return task && !words.capitalised(at) && (words.is(at - 1, "it") || words.capitalised(at - 1) || words.is(at - 1, ","));
  }

  private static boolean isWord(String word, int shortest) {
    return word.length() >= shortest && word.chars().allMatch(Character::isLetter);
  }
}
